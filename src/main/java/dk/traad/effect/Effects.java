package dk.traad.effect;

import dk.traad.effect.Effect.FollowedUp;
import dk.traad.effect.Effect.Found;
import dk.traad.effect.Effect.Reached;
import dk.traad.effect.Effect.Step;
import dk.traad.focuspoint.FocusPoint;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What follow-ups have found, goal by goal. */
@Repository
class Effects {
    private final JdbcClient jdbc;

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Attained(
            FocusPoint.Id focusPoint,
            UUID goal,
            String title,
            String kind,
            LocalDate begunOn,
            LocalDate heldOn,
            int attainment,
            String words) {}

    List<Effect> of(List<FocusPoint> focusPoints) {
        if (focusPoints.isEmpty()) {
            return List.of();
        }
        var ids = focusPoints.stream().map(FocusPoint::id).toList();
        var followUps = followUps(ids);
        var attained = attained(ids);
        var found = found(ids);
        return focusPoints.stream()
                .map(one -> new Effect(
                        one,
                        followUps.stream()
                                .filter(row -> row.focusPoint().equals(one.id()))
                                .toList(),
                        goals(attained.stream()
                                .filter(row -> row.focusPoint().equals(one.id()))
                                .toList()),
                        found.stream()
                                .filter(row -> row.focusPoint().equals(one.id()))
                                .toList()))
                .toList();
    }

    private static List<Reached> goals(List<Attained> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Attained::goal, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Effects::goal)
                .toList();
    }

    /** In the words of the newest plan it was looked at in. */
    private static Reached goal(List<Attained> rows) {
        var newest = rows.getLast();
        return new Reached(
                newest.goal(),
                newest.title(),
                newest.kind(),
                newest.begunOn(),
                rows.stream()
                        .map(row -> new Step(row.heldOn(), row.attainment(), row.words()))
                        .toList());
    }

    private List<FollowedUp> followUps(List<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT focus_point, ordinal, due_on, held_on, coalesce(outcome, '') AS outcome
                        FROM follow_up
                        WHERE municipality = :municipality AND focus_point = ANY (CAST(:focusPoints AS uuid[]))
                            AND state <> 'CANCELLED'
                        ORDER BY ordinal, due_on, id
                        """)
                .param("focusPoints", focusPoints)
                .query(FollowedUp.class)
                .list();
    }

    private List<Attained> attained(List<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT f.focus_point, g.goal,
                            coalesce(nullif(p.words, ''), nullif(p.family_words, ''), p.child_words) AS title, p.kind,
                            (SELECT min(s.starts_on)
                             FROM support_plan s
                             JOIN plan_goal o ON o.municipality = s.municipality AND o.plan = s.id AND o.id = g.goal
                             WHERE s.municipality = f.municipality AND s.focus_point = f.focus_point
                                 AND s.approved_at IS NOT NULL) AS begun_on,
                            f.held_on, g.attainment, g.words
                        FROM follow_up f
                        JOIN follow_up_goal g ON g.municipality = f.municipality AND g.follow_up = f.id
                        JOIN plan_goal p ON p.municipality = g.municipality AND p.plan = g.plan AND p.id = g.goal
                        WHERE f.municipality = :municipality AND f.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                            AND f.state = 'HELD'
                        ORDER BY f.held_on, f.ordinal, p.ordinal, g.goal
                        """)
                .param("focusPoints", focusPoints)
                .query(Attained.class)
                .list();
    }

    private List<Found> found(List<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT f.focus_point, x.taken_care_of, x.makes_difference
                        FROM family_experience x
                        JOIN follow_up f ON f.municipality = x.municipality AND f.id = x.follow_up
                        WHERE x.municipality = :municipality AND f.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        """)
                .param("focusPoints", focusPoints)
                .query(Found.class)
                .list();
    }
}
