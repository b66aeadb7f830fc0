package dk.traad.familyhandover;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import dk.traad.transition.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What families have sent. Only added to. */
@Repository
class FamilyHandovers {
    private final JdbcClient jdbc;

    FamilyHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Transition transition, UnitId to, AdultId adult, List<Answered> answers, boolean isShared, Instant now) {
        jdbc.sql("""
                        INSERT INTO family_handover (municipality, id, transition, child, to_unit, adult, questions, answers, shared,
                            sent_at)
                        VALUES (:municipality, :id, :transition, :child, :to, :adult, CAST(:questions AS text[]),
                            CAST(:answers AS text[]), :shared, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("transition", transition.id())
                .param("child", transition.child())
                .param("to", to)
                .param("adult", adult)
                .param(
                        "questions",
                        answers.stream().map(one -> one.question().danish()).toList())
                .param("answers", answers.stream().map(Answered::answer).toList())
                .param("shared", isShared)
                .param("now", now)
                .update();
    }

    /** Sent to the place the child goes to now; what went to another place before is that place's no more. */
    List<FamilyHandover> of(Transition transition) {
        return jdbc.sql("""
                        SELECT h.id, h.adult, a.first_name || ' ' || a.last_name AS adult_name, h.questions, h.answers, h.shared,
                            h.sent_at,
                            ARRAY(SELECT e.name
                                  FROM family_handover_reading g
                                  JOIN employee e ON e.municipality = g.municipality AND e.id = g.employee
                                  WHERE g.municipality = h.municipality AND g.handover = h.id
                                  ORDER BY g.read_at, e.name) AS read_by
                        FROM family_handover h
                        JOIN adult a ON a.municipality = h.municipality AND a.id = h.adult
                        WHERE h.municipality = :municipality AND h.transition = :transition AND h.child = :child
                            AND h.to_unit IS NOT DISTINCT FROM CAST(:to AS uuid)
                        ORDER BY h.sent_at DESC, h.id
                        """)
                .param("transition", transition.id())
                .param("child", transition.child())
                .param("to", transition.toUnit())
                .query((row, number) -> new FamilyHandover(
                        row.getObject("id", UUID.class),
                        new AdultId(row.getObject("adult", UUID.class)),
                        row.getString("adult_name"),
                        List.of((String[]) row.getArray("questions").getArray()),
                        List.of((String[]) row.getArray("answers").getArray()),
                        row.getBoolean("shared"),
                        row.getTimestamp("sent_at").toInstant(),
                        List.of((String[]) row.getArray("read_by").getArray())))
                .list();
    }

    /** What this adult last sent, where that was to another place than the child goes to now: to begin with, not to type again. */
    Optional<HandoverDraft> sentElsewhere(Transition transition, AdultId adult) {
        return jdbc.sql("""
                        SELECT h.questions, h.answers, h.sent_at
                        FROM family_handover h
                        WHERE h.municipality = :municipality AND h.transition = :transition AND h.child = :child
                            AND h.adult = :adult AND NOT EXISTS (
                                SELECT FROM family_handover here
                                WHERE here.municipality = h.municipality AND here.transition = h.transition
                                    AND here.adult = h.adult AND here.to_unit = CAST(:to AS uuid))
                        ORDER BY h.sent_at DESC
                        LIMIT 1
                        """)
                .param("transition", transition.id())
                .param("child", transition.child())
                .param("adult", adult)
                .param("to", transition.toUnit())
                .query((row, number) -> new HandoverDraft(
                        0,
                        List.of((String[]) row.getArray("questions").getArray()),
                        List.of((String[]) row.getArray("answers").getArray()),
                        row.getTimestamp("sent_at").toInstant()))
                .optional();
    }

    void noteReading(Transition transition, EmployeeId employee, Instant now) {
        jdbc.sql("""
                        INSERT INTO family_handover_reading (municipality, handover, employee, child, read_at)
                        SELECT municipality, id, :employee, child, :now
                        FROM family_handover
                        WHERE municipality = :municipality AND transition = :transition AND child = :child
                            AND to_unit IS NOT DISTINCT FROM CAST(:to AS uuid)
                        ON CONFLICT DO NOTHING
                        """)
                .param("transition", transition.id())
                .param("child", transition.child())
                .param("to", transition.toUnit())
                .param("employee", employee)
                .param("now", now)
                .update();
    }
}
