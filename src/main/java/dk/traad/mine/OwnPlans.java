package dk.traad.mine;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.Stage;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.mine.OwnPlan.About;
import dk.traad.mine.OwnPlan.FollowUp;
import dk.traad.mine.OwnPlan.Goal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a young person reads of what is agreed about them: from the invitation or the talk on, as their custody holders do. */
@Repository
class OwnPlans {
    private final JdbcClient jdbc;

    OwnPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<About> of(ChildId child) {
        return jdbc.sql("""
                        SELECT f.id, f.title, f.attention, f.purpose, f.surroundings, u.name AS place, e.name AS keeper, f.state
                        FROM family_focus_point v
                        JOIN focus_point f ON f.municipality = v.municipality AND f.id = v.focus_point
                        JOIN unit u ON u.municipality = f.municipality AND u.id = f.unit
                        JOIN employee e ON e.municipality = f.municipality AND e.id = f.owner
                        WHERE v.municipality = :municipality AND v.child = :child
                        ORDER BY f.created_at DESC, f.id
                        """)
                .param("child", child)
                .query((row, number) -> about(row))
                .list();
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                new FocusPoint.Id(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("attention"),
                row.getString("purpose"),
                row.getString("surroundings"),
                row.getString("place"),
                row.getString("keeper"),
                Stage.valueOf(row.getString("state")));
    }

    /** @throws NotFound unless it is about this young person and they are in it */
    About of(ChildId child, FocusPoint.Id id) {
        return of(child).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    List<Goal> goals(FocusPoint.Id focusPoint) {
        return jdbc.sql("""
                        SELECT g.id, coalesce(nullif(g.words, ''), nullif(g.family_words, ''), g.child_words) AS words,
                            g.child_words, g.signs,
                            ARRAY(SELECT a.words
                                  FROM plan_action a
                                  WHERE a.municipality = g.municipality AND a.plan = g.plan AND a.goal = g.id
                                      AND a.left_out_reason IS NULL
                                  ORDER BY a.ordinal, a.id) AS actions
                        FROM plan_goal g
                        WHERE g.municipality = :municipality AND g.left_out_reason IS NULL AND g.plan = (
                            SELECT s.id
                            FROM support_plan s
                            WHERE s.municipality = :municipality AND s.focus_point = :focusPoint
                            ORDER BY s.version DESC
                            LIMIT 1)
                        ORDER BY g.ordinal, g.id
                        """)
                .param("focusPoint", focusPoint)
                .query((row, number) -> new Goal(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getString("child_words"),
                        row.getString("signs"),
                        List.of((String[]) row.getArray("actions").getArray())))
                .list();
    }

    /** The newest first; without those called off. */
    List<FollowUp> followUps(FocusPoint.Id focusPoint) {
        return jdbc.sql("""
                        SELECT f.id, f.meets_at, f.held_on, f.outcome, f.reason, o.answer
                        FROM follow_up f
                        LEFT JOIN follow_up_own_answer o ON o.municipality = f.municipality AND o.follow_up = f.id
                        WHERE f.municipality = :municipality AND f.focus_point = :focusPoint AND f.state <> 'CANCELLED'
                        ORDER BY f.ordinal DESC, f.booked_at DESC
                        """)
                .param("focusPoint", focusPoint)
                .query((row, number) -> new FollowUp(
                        row.getObject("id", UUID.class),
                        row.getObject("meets_at", OffsetDateTime.class).toInstant(),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getString("answer")))
                .list();
    }

    /** A later answer takes the place of an earlier one. */
    void answer(UUID followUp, ChildId child, String answer, String words, Instant now) {
        jdbc.sql("""
                        INSERT INTO follow_up_own_answer (municipality, follow_up, child, answer, words, answered_at)
                        VALUES (:municipality, :followUp, :child, :answer, :words, :now)
                        ON CONFLICT (municipality, follow_up) DO UPDATE SET
                            answer = excluded.answer, words = excluded.words, answered_at = excluded.answered_at
                        """)
                .param("followUp", followUp)
                .param("child", child)
                .param("answer", answer)
                .param("words", words)
                .param("now", now)
                .update();
    }
}
