package dk.traad.demo;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes what a family of the demo is asked to let go on, what each answered, and that it was delivered. */
@Repository
@Conditional(OnDemo.class)
class DemoConsentRows {
    private final JdbcTemplate jdbc;

    DemoConsentRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One paragraph, from one place to another.
     *
     * @param key the word by which its rows are named
     */
    record Paragraph(
            DemoMunicipality municipality,
            String key,
            DemoChild child,
            UnitId from,
            UnitId to,
            EmployeeId by,
            LocalDate askedOn,
            LocalDate until,
            String purpose,
            String words,
            String why) {
        UUID request() {
            return municipality.key("handover", key);
        }

        UUID item() {
            return municipality.key("handover item", key);
        }
    }

    void ask(Paragraph one) {
        var asked = moment(one.askedOn(), 10);
        jdbc.update(
                """
                INSERT INTO consent_request (municipality, id, child, from_unit, to_unit, purpose, valid_until, prepared_by,
                    prepared_at, asked_by, asked_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                one.request(),
                one.child().id().value(),
                one.from().value(),
                one.to().value(),
                one.purpose(),
                one.until(),
                one.by().value(),
                asked,
                one.by().value(),
                asked);
        jdbc.update(
                """
                INSERT INTO consent_item (municipality, id, request, child, kind, version, made_unit, made_on, labels, words,
                    about_child, why, follows, words_hash, added_by, added_at)
                VALUES (present_municipality(), ?, ?, ?, 'PARAGRAPH', 1, ?, ?, ARRAY['WORDS'], ARRAY[?], true, ?, 'ON_CONSENT',
                    encode(sha256(convert_to('WORDS' || chr(10) || ? || chr(10), 'UTF8')), 'hex'), ?, ?)
                """,
                one.item(),
                one.request(),
                one.child().id().value(),
                one.from().value(),
                one.askedOn(),
                one.words(),
                one.why(),
                one.words(),
                one.by().value(),
                asked);
        step(one, 1, "ASK", one.by(), asked);
    }

    /** @param number which answer it is, from 1 */
    void answer(Paragraph one, int number, AdultId adult, String answer, LocalDate on) {
        jdbc.update("""
                INSERT INTO consent_fact (municipality, item, number, child, adult, answer, how, at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, 'PORTAL', ?)
                """, one.item(), number, one.child().id().value(), adult.value(), answer, moment(on, 19));
    }

    void deliver(Paragraph one, LocalDate on) {
        jdbc.update(
                """
                INSERT INTO disclosure (municipality, id, child, item_kind, item, to_unit, basis, from_on, expires_on,
                    disclosed_by, disclosed_at)
                VALUES (present_municipality(), ?, ?, 'HANDOVER_ITEM', ?, ?, 'CONSENT', ?, ?, ?, ?)
                """,
                one.municipality().key("handover disclosure", one.key()),
                one.child().id().value(),
                one.item(),
                one.to().value(),
                on,
                one.until(),
                one.by().value(),
                moment(on, 11));
        step(one, 2, "DELIVER", one.by(), moment(on, 11));
    }

    void accept(Paragraph one, EmployeeId receiver, LocalDate on) {
        step(one, 3, "ACCEPT", receiver, moment(on, 14));
        jdbc.update("""
                INSERT INTO consent_reading (municipality, request, employee, child, read_at)
                VALUES (present_municipality(), ?, ?, ?, ?)
                """, one.request(), receiver.value(), one.child().id().value(), moment(on, 14));
    }

    private void step(Paragraph one, int number, String step, EmployeeId by, OffsetDateTime at) {
        jdbc.update("""
                INSERT INTO handover_step (municipality, handover, number, child, step, by, at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?)
                """, one.request(), number, one.child().id().value(), step, by.value(), at);
    }

    private static OffsetDateTime moment(LocalDate day, int hour) {
        return DemoTime.at(day, hour).atOffset(ZoneOffset.UTC);
    }
}
