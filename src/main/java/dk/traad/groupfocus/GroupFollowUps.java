package dk.traad.groupfocus;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The follow-ups of rooms' focus points. */
@Repository
class GroupFollowUps {
    private final JdbcClient jdbc;

    GroupFollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; those called off are not told of. */
    List<GroupFollowUp> of(FocusPoint.Id focusPoint) {
        return jdbc.sql("""
                        SELECT f.ordinal, f.due_on, f.planned_on, f.held_on, f.seen, f.outcome, f.reason,
                            e.name AS noted_by
                        FROM group_follow_up f
                        LEFT JOIN employee e ON e.municipality = f.municipality AND e.id = f.noted_by
                        WHERE f.municipality = :municipality AND f.focus_point = :id AND f.state <> 'CANCELLED'
                        ORDER BY f.ordinal DESC
                        """).param("id", focusPoint).query(GroupFollowUp.class).list();
    }

    void book(FocusPoint.Id focusPoint, LocalDate dueOn, LocalDate plannedOn) {
        jdbc.sql("""
                        INSERT INTO group_follow_up (municipality, id, focus_point, ordinal, state, due_on, planned_on)
                        SELECT :municipality, :id, :focusPoint, 1 + count(*), 'BOOKED', :dueOn, :plannedOn
                        FROM group_follow_up
                        WHERE municipality = :municipality AND focus_point = :focusPoint
                        """)
                .param("id", UUID.randomUUID())
                .param("focusPoint", focusPoint)
                .param("dueOn", dueOn)
                .param("plannedOn", plannedOn)
                .update();
    }

    /** @return false when it has been held or called off before */
    boolean hold(FocusPoint.Id focusPoint, GroupFollowUpForm form, EmployeeId by, LocalDate today, Instant now) {
        return jdbc.sql("""
                        UPDATE group_follow_up
                        SET state = 'HELD', held_on = :today, seen = :seen, outcome = :outcome, reason = :reason,
                            noted_by = :by, noted_at = :now
                        WHERE municipality = :municipality AND focus_point = :focusPoint AND state = 'BOOKED'
                        """)
                        .param("focusPoint", focusPoint)
                        .param("today", today)
                        .param("seen", form.seen())
                        .param("outcome", form.result())
                        .param("reason", form.reason())
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    void callOff(FocusPoint.Id focusPoint) {
        jdbc.sql("""
                        UPDATE group_follow_up
                        SET state = 'CANCELLED'
                        WHERE municipality = :municipality AND focus_point = :focusPoint AND state = 'BOOKED'
                        """).param("focusPoint", focusPoint).update();
    }
}
