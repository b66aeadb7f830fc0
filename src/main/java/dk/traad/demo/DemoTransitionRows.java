package dk.traad.demo;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes a transition of the demo, each as far as it has come, and what the family was asked or wrote on the way. */
@Repository
@Conditional(OnDemo.class)
class DemoTransitionRows {
    private static final int BEGUN_DAYS_AGO = 40;

    private final JdbcTemplate jdbc;
    private final Texts texts;

    DemoTransitionRows(JdbcTemplate jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * From where to where, and when.
     *
     * @param toName for a place outside the municipality, which is no unit of it
     */
    record Going(
            UUID id,
            DemoChild child,
            TransitionKind kind,
            UnitId from,
            @Nullable UnitId to,
            String toName,
            LocalDate startsOn) {}

    /** @param way null while nobody has looked at what the child needs */
    void add(Going going, String state, @Nullable String way, LocalDate today) {
        var isHandedOver = state.equals("HANDED_OVER");
        var isReady = isHandedOver || state.equals("PREPARED");
        jdbc.update(
                """
                INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, to_name, starts_on, state, way,
                    opened_because, opened_at, guideline, reads_from, need_assessed_on, prepared_on, handed_over_on)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLACEMENT', ?, 1, ?, ?, ?, ?)
                """,
                going.id(),
                going.child().id().value(),
                going.kind().name(),
                going.from().value(),
                going.to() == null ? null : going.to().value(),
                going.toName(),
                going.startsOn(),
                state,
                way,
                DemoTime.at(today.minusDays(BEGUN_DAYS_AGO), 6).atOffset(ZoneOffset.UTC),
                isHandedOver ? today.minusDays(6) : null,
                way == null ? null : today.minusDays(20),
                isReady ? today.minusDays(6) : null,
                isHandedOver ? today.minusDays(2) : null);
    }

    void step(Going going, String move, EmployeeId by, LocalDate on) {
        jdbc.update(
                """
                INSERT INTO transition_step (municipality, id, transition, child, move, by_employee, made_at)
                VALUES (present_municipality(), gen_random_uuid(), ?, ?, ?, ?, ?)
                """,
                going.id(),
                going.child().id().value(),
                move,
                by.value(),
                DemoTime.at(on, 10).atOffset(ZoneOffset.UTC));
    }

    /** What the child's first custody holder has sent to the new place, to questions of its kind of transition. */
    void wrote(UUID id, Going going, int[] questions, String[] answers, LocalDate on) {
        jdbc.update(
                """
                INSERT INTO family_handover (municipality, id, transition, child, to_unit, adult, questions, answers, shared,
                    sent_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, true, ?)
                """,
                id,
                going.id(),
                going.child().id().value(),
                going.to() == null ? null : going.to().value(),
                going.child().custodyHolders().getFirst().value(),
                questions("familyhandover.default." + going.kind(), questions),
                answers,
                DemoTime.at(on, 20).atOffset(ZoneOffset.UTC));
    }

    /** What a young person is writing about themself and takes along. */
    void writesOneself(Going going, int[] questions, String[] answers, LocalDate on) {
        jdbc.update(
                """
                INSERT INTO own_handover (municipality, transition, child, questions, answers, saved_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?)
                """,
                going.id(),
                going.child().id().value(),
                questions("familyhandover.default.YOUNG", questions),
                answers,
                DemoTime.at(on, 20).atOffset(ZoneOffset.UTC));
    }

    void offerMeeting(UUID id, Going going, String why, EmployeeId by, LocalDate on) {
        jdbc.update(
                """
                INSERT INTO meeting_offer (municipality, id, transition, child, why, offered_by, offered_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?)
                """,
                id,
                going.id(),
                going.child().id().value(),
                why,
                by.value(),
                DemoTime.at(on, 11).atOffset(ZoneOffset.UTC));
    }

    void askAgain(UUID offer, DemoChild child, AdultId adult, String words, LocalDate again, LocalDate on) {
        jdbc.update(
                """
                INSERT INTO meeting_answer (municipality, offer, adult, child, answer, words, ask_again_on, answered_at)
                VALUES (present_municipality(), ?, ?, ?, 'LATER', ?, ?, ?)
                """,
                offer,
                adult.value(),
                child.id().value(),
                words,
                again,
                DemoTime.at(on, 19).atOffset(ZoneOffset.UTC));
    }

    private String[] questions(String key, int... which) {
        var all = texts.text(Language.DANISH, key).lines().toList();
        return Arrays.stream(which).mapToObj(all::get).toArray(String[]::new);
    }
}
