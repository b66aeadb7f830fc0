package dk.traad.observation;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The goals of the plans that hold now: what there is to look out for. */
@Repository
class ObservedGoals {
    private final JdbcClient jdbc;

    ObservedGoals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The goals of one focus point, in their order. */
    List<ObservedGoal> of(FocusPoint.Id focusPoint) {
        return jdbc.sql("""
                        SELECT g.id AS goal, g.plan, p.focus_point, f.title, p.child, c.first_name, c.last_name, g.words,
                            g.family_words, g.child_words, g.signs,
                            (SELECT max(o.seen_on) FROM goal_observation o
                             WHERE o.municipality = p.municipality AND o.focus_point = p.focus_point AND o.goal = g.id
                                 AND o.taken_back_at IS NULL) AS last_on,
                            true AS is_mine
                        FROM plan_in_force p
                        JOIN focus_point f ON f.municipality = p.municipality AND f.id = p.focus_point
                        JOIN child c ON c.municipality = p.municipality AND c.id = p.child
                        JOIN plan_goal g ON g.municipality = p.municipality AND g.plan = p.plan
                            AND g.left_out_reason IS NULL
                        WHERE p.municipality = :municipality AND p.focus_point = :focusPoint
                        ORDER BY g.ordinal, g.id
                        """)
                .param("focusPoint", focusPoint)
                .query(ObservedGoal.class)
                .list();
    }

    Optional<ObservedGoal> of(FocusPoint.Id focusPoint, UUID goal) {
        return of(focusPoint).stream().filter(one -> one.goal().equals(goal)).findFirst();
    }

    /** All that are at this person's hand today, child by child. */
    List<ObservedGoal> around(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT g.id AS goal, g.plan, p.focus_point, f.title, p.child, c.first_name, c.last_name, g.words,
                            g.family_words, g.child_words, g.signs,
                            (SELECT max(o.seen_on) FROM goal_observation o
                             WHERE o.municipality = p.municipality AND o.focus_point = p.focus_point AND o.goal = g.id
                                 AND o.taken_back_at IS NULL) AS last_on,
                            f.owner = :employee OR EXISTS (
                                SELECT FROM plan_action a
                                WHERE a.municipality = p.municipality AND a.plan = p.plan AND a.goal = g.id
                                    AND a.responsible_employee = :employee AND a.left_out_reason IS NULL) AS is_mine
                        FROM plan_in_force p
                        JOIN focus_point f ON f.municipality = p.municipality AND f.id = p.focus_point
                        JOIN child c ON c.municipality = p.municipality AND c.id = p.child
                        JOIN plan_goal g ON g.municipality = p.municipality AND g.plan = p.plan
                            AND g.left_out_reason IS NULL
                        WHERE p.municipality = :municipality AND p.starts_on <= :today AND EXISTS (
                            SELECT FROM focus_point_relation r
                            WHERE r.municipality = p.municipality AND r.focus_point = p.focus_point
                                AND r.employee = :employee
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        ORDER BY c.first_name COLLATE "da-x-icu", c.last_name COLLATE "da-x-icu", c.id, f.created_at,
                            g.ordinal, g.id
                        """)
                .param("employee", employee)
                .param("today", today)
                .query(ObservedGoal.class)
                .list();
    }

    /** Those of them whose child is placed in the room or class today. */
    List<ObservedGoal> inGroup(GroupId group, EmployeeId employee, LocalDate today) {
        var around = around(employee, today);
        var placed = around.isEmpty() ? List.<UUID>of() : childrenOf(group, today);
        return around.stream()
                .filter(goal -> placed.contains(goal.child().value()))
                .toList();
    }

    private List<UUID> childrenOf(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT child
                        FROM placement
                        WHERE municipality = :municipality AND unit_group = :group
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("group", group)
                .param("today", today)
                .query(UUID.class)
                .list();
    }
}
