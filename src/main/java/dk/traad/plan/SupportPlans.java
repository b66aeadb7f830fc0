package dk.traad.plan;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans of focus points, version by version, each whole. */
@Repository
class SupportPlans {
    private final JdbcClient jdbc;

    SupportPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none */
    FocusPoint.Id focusPointOf(SupportPlan.Id id) {
        return jdbc.sql("SELECT focus_point FROM support_plan WHERE municipality = :municipality AND id = :id")
                .param("id", id)
                .query((row, number) -> new FocusPoint.Id(row.getObject("focus_point", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    SupportPlan of(SupportPlan.Id id) {
        return of(List.of(focusPointOf(id))).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The one being written. */
    Optional<SupportPlan> draft(FocusPoint.Id focusPoint) {
        return of(List.of(focusPoint)).stream().filter(SupportPlan::isDraft).findFirst();
    }

    /** The newest agreed one. */
    Optional<SupportPlan> approved(FocusPoint.Id focusPoint) {
        return of(List.of(focusPoint)).stream().filter(one -> !one.isDraft()).findFirst();
    }

    /** All versions of these focus points' plans, the newest first. */
    List<SupportPlan> of(List<FocusPoint.Id> focusPoints) {
        if (focusPoints.isEmpty()) {
            return List.of();
        }
        var parts = new SupportPlanRow.Parts(goals(focusPoints), actions(focusPoints), confirmations(focusPoints));
        return jdbc.sql("""
                        SELECT p.id, p.focus_point, p.child, p.version, p.reason, p.strengths, p.child_view, p.family_view,
                            p.starts_on, p.counts_from, p.counts_after, p.changes, e.name AS approved_by, p.approved_at,
                            p.agreed
                        FROM support_plan p
                        LEFT JOIN employee e ON e.municipality = p.municipality AND e.id = p.approved_by
                        WHERE p.municipality = :municipality AND p.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY p.version DESC, p.id
                        """)
                .param("focusPoints", focusPoints)
                .query((row, number) -> SupportPlanRow.read(row, parts))
                .list();
    }

    private List<SupportPlanRow.GoalOf> goals(List<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT g.plan, g.id, g.kind, g.words, g.family_words, g.child_words, g.baseline, g.signs,
                            CASE WHEN g.proposed_by_child THEN c.first_name ELSE a.first_name || ' ' || a.last_name END AS proposer, g.left_out_reason, g.version
                        FROM plan_goal g
                        JOIN support_plan p ON p.municipality = g.municipality AND p.id = g.plan
                        LEFT JOIN adult a ON a.municipality = g.municipality AND a.id = g.proposed_by
                        LEFT JOIN child c ON c.municipality = g.municipality AND c.id = g.child
                        WHERE g.municipality = :municipality AND p.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY g.ordinal, g.id
                        """)
                .param("focusPoints", focusPoints)
                .query((row, number) -> SupportPlanRow.goal(row))
                .list();
    }

    private List<SupportPlanRow.ActionOf> actions(List<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT t.plan, t.id, t.goal, t.kind, t.words, t.first_step, t.starts_on, t.rhythm, t.responsible_employee,
                            e.name AS employee_name,
                            CASE WHEN t.taken_by_child THEN t.child ELSE t.responsible_adult END AS responsible_family,
                            CASE WHEN t.taken_by_child THEN c.first_name ELSE r.first_name || ' ' || r.last_name END AS family_name,
                            CASE WHEN t.proposed_by_child THEN c.first_name ELSE a.first_name || ' ' || a.last_name END AS proposer, t.left_out_reason, t.version,
                            b.begun_on
                        FROM plan_action t
                        JOIN support_plan p ON p.municipality = t.municipality AND p.id = t.plan
                        LEFT JOIN employee e ON e.municipality = t.municipality AND e.id = t.responsible_employee
                        LEFT JOIN adult r ON r.municipality = t.municipality AND r.id = t.responsible_adult
                        LEFT JOIN adult a ON a.municipality = t.municipality AND a.id = t.proposed_by
                        LEFT JOIN child c ON c.municipality = t.municipality AND c.id = t.child
                        LEFT JOIN action_begun b ON b.municipality = t.municipality AND b.plan = t.plan AND b.action = t.id
                        WHERE t.municipality = :municipality AND p.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY t.ordinal, t.id
                        """)
                .param("focusPoints", focusPoints)
                .query((row, number) -> SupportPlanRow.action(row))
                .list();
    }

    private List<SupportPlanRow.ConfirmationOf> confirmations(List<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT c.plan, c.adult AS person, a.first_name || ' ' || a.last_name AS name, c.answer, c.words,
                            c.parts, c.changes, c.answered_at
                        FROM plan_confirmation c
                        JOIN support_plan p ON p.municipality = c.municipality AND p.id = c.plan
                        JOIN adult a ON a.municipality = c.municipality AND a.id = c.adult
                        WHERE c.municipality = :municipality AND p.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        UNION ALL
                        -- The young person says it themself.
                        SELECT o.plan, o.child, y.first_name, o.answer, o.words, o.parts, o.changes, o.answered_at
                        FROM plan_own_confirmation o
                        JOIN support_plan p ON p.municipality = o.municipality AND p.id = o.plan
                        JOIN child y ON y.municipality = o.municipality AND y.id = o.child
                        WHERE o.municipality = :municipality AND p.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY answered_at, person
                        """)
                .param("focusPoints", focusPoints)
                .query((row, number) -> SupportPlanRow.confirmation(row))
                .list();
    }
}
