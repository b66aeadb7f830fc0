package dk.traad.demo;

import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is passed on in the demo: a consent about to run out, one waiting for the second parent, a handover nobody has answered. */
@Repository
@Order(3)
@Conditional(OnDemo.class)
class DemoHandovers implements DemoPart {
    private final JdbcTemplate jdbc;

    DemoHandovers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        for (var row : DemoFile.rows("handovers.csv")) {
            if (row.has("municipality", municipality.name())) {
                var child = people.known().stream()
                        .filter(one -> one.key().equals(row.get("child")))
                        .findFirst()
                        .orElseThrow();
                add(municipality, places, child, row, today);
            }
        }
    }

    private void add(
            DemoMunicipality municipality, DemoPlaces places, DemoChild child, DemoFile.Row row, LocalDate today) {
        var request = municipality.key("handover", row.get("child"));
        var item = municipality.key("handover item", row.get("child"));
        var by = places.employee(row.get("by")).value();
        var asked = moment(today.minusDays(row.number("asked")), 10);
        jdbc.update(
                """
                INSERT INTO consent_request (municipality, id, child, from_unit, to_unit, purpose, valid_until, prepared_by,
                    prepared_at, asked_by, asked_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                request,
                child.id().value(),
                unit(places, row.get("by")).value(),
                unit(places, row.get("to")).value(),
                row.get("purpose"),
                today.plusDays(row.number("until")),
                by,
                asked,
                by,
                asked);
        jdbc.update(
                """
                INSERT INTO consent_item (municipality, id, request, child, kind, version, made_unit, made_on, labels, words,
                    about_child, why, follows, words_hash, added_by, added_at)
                VALUES (present_municipality(), ?, ?, ?, 'PARAGRAPH', 1, ?, ?, ARRAY['WORDS'], ARRAY[?], true, ?, 'ON_CONSENT',
                    encode(sha256(convert_to('WORDS' || chr(10) || ? || chr(10), 'UTF8')), 'hex'), ?, ?)
                """,
                item,
                request,
                child.id().value(),
                unit(places, row.get("by")).value(),
                today.minusDays(row.number("asked")),
                row.get("words"),
                row.get("why"),
                row.get("words"),
                by,
                asked);
        answer(item, child, row.number("yes"), moment(today.minusDays(row.number("asked")), 19));
        step(request, child, 1, "ASK", by, asked);
        if (!row.get("delivered").isEmpty()) {
            deliver(municipality, places, child, row, today);
        }
    }

    private void answer(UUID item, DemoChild child, int yes, OffsetDateTime at) {
        var number = 0;
        for (var holder : child.custodyHolders()
                .subList(0, Math.min(yes, child.custodyHolders().size()))) {
            jdbc.update("""
                    INSERT INTO consent_fact (municipality, item, number, child, adult, answer, how, at)
                    VALUES (present_municipality(), ?, ?, ?, ?, 'YES', 'PORTAL', ?)
                    """, item, ++number, child.id().value(), holder.value(), at);
        }
    }

    private void deliver(
            DemoMunicipality municipality, DemoPlaces places, DemoChild child, DemoFile.Row row, LocalDate today) {
        var request = municipality.key("handover", row.get("child"));
        var on = today.minusDays(row.number("delivered"));
        var by = places.employee(row.get("by")).value();
        jdbc.update(
                """
                INSERT INTO disclosure (municipality, id, child, item_kind, item, to_unit, basis, from_on, expires_on,
                    disclosed_by, disclosed_at)
                VALUES (present_municipality(), ?, ?, 'HANDOVER_ITEM', ?, ?, 'CONSENT', ?, ?, ?, ?)
                """,
                municipality.key("handover disclosure", row.get("child")),
                child.id().value(),
                municipality.key("handover item", row.get("child")),
                unit(places, row.get("to")).value(),
                on,
                today.plusDays(row.number("until")),
                by,
                moment(on, 11));
        step(request, child, 2, "DELIVER", by, moment(on, 11));
        if (row.has("accepted", "yes")) {
            var receiver = places.employee(row.get("to")).value();
            step(request, child, 3, "ACCEPT", receiver, moment(on, 14));
            jdbc.update("""
                    INSERT INTO consent_reading (municipality, request, employee, child, read_at)
                    VALUES (present_municipality(), ?, ?, ?, ?)
                    """, request, receiver, child.id().value(), moment(on, 14));
        }
    }

    private void step(UUID handover, DemoChild child, int number, String step, UUID by, OffsetDateTime at) {
        jdbc.update("""
                INSERT INTO handover_step (municipality, handover, number, child, step, by, at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?)
                """, handover, number, child.id().value(), step, by, at);
    }

    private static UnitId unit(DemoPlaces places, String number) {
        var employee = places.employee(number);
        return places.employments().stream()
                .filter(one -> one.employee().equals(employee))
                .map(DemoRows.Employment::unit)
                .findFirst()
                .orElseThrow();
    }

    private static OffsetDateTime moment(LocalDate day, int hour) {
        return DemoTime.at(day, hour).atOffset(ZoneOffset.UTC);
    }
}
