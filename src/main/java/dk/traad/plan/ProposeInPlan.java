package dk.traad.plan;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPoints;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a young person proposes in the plan being made about them: a goal or an action in their own words. */
@Repository
public class ProposeInPlan {
    private final FocusPoints focusPoints;
    private final WritePlan writePlan;
    private final GoalWriting goals;
    private final ActionWriting actions;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposeInPlan(
            FocusPoints focusPoints,
            WritePlan writePlan,
            GoalWriting goals,
            ActionWriting actions,
            JdbcClient jdbc,
            Clock clock) {
        this.focusPoints = focusPoints;
        this.writePlan = writePlan;
        this.goals = goals;
        this.actions = actions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a plan is being made now. */
    public boolean isOpen(FocusPoint.Id focusPoint) {
        return WritePlan.isWritable(of(focusPoint), LocalDate.now(clock));
    }

    /** @throws dk.traad.kernel.Conflict when no plan is being made now */
    public void goal(FocusPoint.Id focusPoint, UUID key, String words) {
        var plan = writePlan.open(of(focusPoint));
        var form = new GoalForm(key.toString(), "", "", "", "", words, "", "");
        if (goals.add(plan, form.id(), form, null)) {
            markGoal(plan, form.id());
        }
    }

    /** @throws dk.traad.kernel.Conflict when no plan is being made now */
    public void action(FocusPoint.Id focusPoint, UUID goal, UUID key, String words) {
        var plan = writePlan.open(of(focusPoint));
        var target = plan.goal(new Goal.Id(goal));
        var form = new ActionForm(key.toString(), "", "", words, "", "", "", "");
        if (actions.add(plan, target.id(), form.id(), form, new Responsible.Nobody(), null, clock.instant())) {
            markAction(plan, form.id());
        }
    }

    private FocusPoint of(FocusPoint.Id id) {
        return focusPoints.of(List.of(id)).getFirst();
    }

    private void markGoal(SupportPlan plan, Goal.Id id) {
        jdbc.sql("""
                        UPDATE plan_goal SET proposed_by_child = true
                        WHERE municipality = :municipality AND plan = :plan AND id = :id
                        """).param("plan", plan.id()).param("id", id).update();
    }

    private void markAction(SupportPlan plan, PlanAction.Id id) {
        jdbc.sql("""
                        UPDATE plan_action SET proposed_by_child = true
                        WHERE municipality = :municipality AND plan = :plan AND id = :id
                        """).param("plan", plan.id()).param("id", id).update();
    }
}
