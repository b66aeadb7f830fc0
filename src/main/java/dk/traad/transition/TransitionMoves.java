package dk.traad.transition;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes how transitions move, and every step that was taken. */
@Repository
class TransitionMoves {
    private final JdbcClient jdbc;

    TransitionMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when somebody has moved it since it was read. */
    boolean move(Transition seen, TransitionMove move, TransitionStage to, @Nullable Way way, LocalDate today) {
        return jdbc.sql("""
                        UPDATE transition
                        SET state = :to, way = coalesce(CAST(:way AS text), way),
                            need_assessed_on = CASE WHEN :move IN ('LET_PARENTS', 'OFFER_MEETING')
                                THEN coalesce(need_assessed_on, :today) ELSE need_assessed_on END,
                            prepared_on = CASE WHEN :move = 'PREPARE' THEN :today ELSE prepared_on END,
                            handed_over_on = CASE :move WHEN 'HAND_OVER' THEN :today WHEN 'RETURN' THEN NULL
                                ELSE handed_over_on END,
                            received_on = CASE WHEN :move IN ('ACCEPT', 'TAKE_OVER') THEN :today ELSE received_on END,
                            followed_up_on = CASE WHEN :move = 'FOLLOW_UP' THEN :today ELSE followed_up_on END,
                            reads_from = CASE WHEN :move = 'RETURN' THEN NULL
                                WHEN :move IN ('HAND_OVER', 'ACCEPT', 'TAKE_OVER') THEN coalesce(reads_from, :today)
                                ELSE reads_from END,
                            version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :version
                        """)
                        .param("to", to)
                        .param("way", way)
                        .param("move", move)
                        .param("today", today)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    void note(
            Transition transition,
            TransitionMove move,
            String reason,
            @Nullable EmployeeId employee,
            @Nullable AdultId adult,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO transition_step (municipality, id, transition, child, move, reason, by_employee, by_adult,
                            made_at)
                        VALUES (:municipality, :id, :transition, :child, :move, :reason, CAST(:employee AS uuid),
                            CAST(:adult AS uuid), :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("transition", transition.id())
                .param("child", transition.child())
                .param("move", move)
                .param("reason", reason)
                .param("employee", employee)
                .param("adult", adult)
                .param("now", now)
                .update();
    }

    /** From today those who receive the child read what was given to them; it stays the day it was. */
    void openToReceiver(Transition transition, LocalDate today) {
        jdbc.sql("""
                        UPDATE transition SET reads_from = coalesce(reads_from, :today)
                        WHERE municipality = :municipality AND id = :id
                        """).param("id", transition.id()).param("today", today).update();
    }

    /**
     * Where the child goes and when, as long as the baton is with the sender; to another place than before it is the parents'
     * turn again. False when it has moved since.
     */
    boolean place(Transition seen, @Nullable UnitId unit, String name, LocalDate startsOn) {
        return jdbc.sql("""
                        UPDATE transition
                        SET to_unit = CAST(:unit AS uuid), to_name = :name, starts_on = :startsOn, version = version + 1,
                            to_group = CASE WHEN to_unit = CAST(:unit AS uuid) THEN to_group END,
                            reads_from = CASE WHEN to_unit = CAST(:unit AS uuid) THEN reads_from END,
                            state = CASE WHEN to_unit IS DISTINCT FROM CAST(:unit AS uuid) AND state = 'PREPARED'
                                AND way = 'PARENTS' THEN 'PARENT_LED' ELSE state END
                        WHERE municipality = :municipality AND id = :id AND version = :version
                            AND state NOT IN ('HANDED_OVER', 'RECEIVED', 'FOLLOWED_UP', 'CALLED_OFF')
                        """)
                        .param("unit", unit)
                        .param("name", name)
                        .param("startsOn", startsOn)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /** Why each of these was last given back; none for those that never were. */
    Map<Transition.Id, String> whyReturned(List<Transition> transitions) {
        Map<Transition.Id, String> reasons = new HashMap<>();
        if (transitions.isEmpty()) {
            return reasons;
        }
        jdbc.sql("""
                        SELECT DISTINCT ON (s.transition) s.transition, s.reason
                        FROM transition_step s
                        WHERE s.municipality = :municipality AND s.transition = ANY (CAST(:ids AS uuid[]))
                            AND s.move = 'RETURN'
                        ORDER BY s.transition, s.made_at DESC, s.id
                        """)
                .param("ids", transitions.stream().map(Transition::id).toList())
                .query(row -> {
                    reasons.put(new Transition.Id(row.getObject("transition", UUID.class)), row.getString("reason"));
                });
        return reasons;
    }

    /** The newest first. */
    List<StepTaken> of(Transition transition) {
        return jdbc.sql("""
                        SELECT s.move, s.reason, coalesce(e.name, a.first_name || ' ' || a.last_name) AS by_name,
                            s.made_at
                        FROM transition_step s
                        LEFT JOIN employee e ON e.municipality = s.municipality AND e.id = s.by_employee
                        LEFT JOIN adult a ON a.municipality = s.municipality AND a.id = s.by_adult
                        WHERE s.municipality = :municipality AND s.transition = :id AND s.child = :child
                        ORDER BY s.made_at DESC, s.id
                        """)
                .param("id", transition.id())
                .param("child", transition.child())
                .query(StepTaken.class)
                .list();
    }
}
