package dk.traad.followup;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The follow-ups of focus points, booked and held, and the goals they look at. */
@Repository
class FollowUps {
    private final JdbcClient jdbc;

    FollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none */
    FocusPoint.Id focusPointOf(FollowUp.Id id) {
        return jdbc.sql("SELECT focus_point FROM follow_up WHERE municipality = :municipality AND id = :id")
                .param("id", id)
                .query((row, number) -> new FocusPoint.Id(row.getObject("focus_point", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    FollowUp of(FollowUp.Id id) {
        return of(List.of(focusPointOf(id))).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Of these focus points, the newest first. */
    List<FollowUp> of(List<FocusPoint.Id> focusPoints) {
        if (focusPoints.isEmpty()) {
            return List.of();
        }
        var about = new FollowUpRow.About(goals(focusPoints), answers(focusPoints), experiences(focusPoints));
        return jdbc.sql("""
                        SELECT f.id, f.focus_point, f.plan, f.ordinal, f.state, f.due_on, f.meets_at, f.minutes, f.place,
                            f.held_on, f.took_part, f.without_family_reason, f.outcome, f.reason, f.unchanged_reason,
                            e.name AS noted_by, f.version
                        FROM follow_up f
                        LEFT JOIN employee e ON e.municipality = f.municipality AND e.id = f.noted_by
                        WHERE f.municipality = :municipality AND f.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY f.ordinal DESC, f.booked_at DESC, f.id
                        """)
                .param("focusPoints", focusPoints)
                .query((row, number) -> FollowUpRow.read(row, about))
                .list();
    }

    private List<FollowUpRow.GoalOf> goals(List<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT g.follow_up, g.goal, g.attainment, g.words
                        FROM follow_up_goal g
                        JOIN follow_up f ON f.municipality = g.municipality AND f.id = g.follow_up
                        JOIN plan_goal p ON p.municipality = g.municipality AND p.plan = g.plan AND p.id = g.goal
                        WHERE g.municipality = :municipality AND f.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY p.ordinal
                        """)
                .param("focusPoints", focusPoints)
                .query((row, number) -> FollowUpRow.goal(row))
                .list();
    }

    private List<FollowUpRow.AnswerOf> answers(List<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT a.follow_up, a.adult, p.first_name || ' ' || p.last_name AS adult_name, a.answer, a.words,
                            a.answered_at
                        FROM follow_up_answer a
                        JOIN follow_up f ON f.municipality = a.municipality AND f.id = a.follow_up
                        JOIN adult p ON p.municipality = a.municipality AND p.id = a.adult
                        WHERE a.municipality = :municipality AND f.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        UNION ALL
                        -- The young person answers for themself.
                        SELECT o.follow_up, o.child, c.first_name || ' ' || c.last_name, o.answer, o.words, o.answered_at
                        FROM follow_up_own_answer o
                        JOIN follow_up f ON f.municipality = o.municipality AND f.id = o.follow_up
                        JOIN child c ON c.municipality = o.municipality AND c.id = o.child
                        WHERE o.municipality = :municipality AND f.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY answered_at, adult
                        """)
                .param("focusPoints", focusPoints)
                .query((row, number) -> FollowUpRow.answer(row))
                .list();
    }

    private List<FollowUpRow.ExperienceOf> experiences(List<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT x.follow_up, x.person AS adult,
                            coalesce(p.first_name || ' ' || p.last_name, c.first_name || ' ' || c.last_name) AS adult_name,
                            x.taken_care_of, x.makes_difference, x.words, x.noted_by IS NOT NULL AS is_noted_at_table
                        FROM family_experience x
                        JOIN follow_up f ON f.municipality = x.municipality AND f.id = x.follow_up
                        JOIN child c ON c.municipality = x.municipality AND c.id = x.child
                        LEFT JOIN adult p ON p.municipality = x.municipality AND p.id = x.person
                        WHERE x.municipality = :municipality AND f.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY x.answered_at, x.person
                        """)
                .param("focusPoints", focusPoints)
                .query((row, number) -> FollowUpRow.experience(row))
                .list();
    }

    /** The goals of a plan in their order, each with how far it had come at the newest of these follow-ups. */
    List<SeenGoal> goals(UUID plan, FollowUp.@Nullable Held before) {
        return jdbc.sql("""
                        SELECT id, words, family_words, child_words, baseline, signs
                        FROM plan_goal
                        WHERE municipality = :municipality AND plan = :plan AND left_out_reason IS NULL
                        ORDER BY ordinal, id
                        """)
                .param("plan", plan)
                .query((row, number) -> goal(row, before))
                .list();
    }

    private static SeenGoal goal(ResultSet row, FollowUp.@Nullable Held before) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var attained = before == null
                ? null
                : before.goals().stream()
                        .filter(one -> one.goal().equals(id))
                        .findFirst()
                        .orElse(null);
        return new SeenGoal(
                id,
                row.getString("words"),
                row.getString("family_words"),
                row.getString("child_words"),
                row.getString("baseline"),
                row.getString("signs"),
                attained);
    }
}
