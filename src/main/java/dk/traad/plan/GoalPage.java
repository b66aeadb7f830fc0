package dk.traad.plan;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.platform.web.Fields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One goal being written.
 *
 * @param plan null while the goal is new
 * @param goal as it stands; null while it is new
 * @param reason leaving it out
 * @param isOvertaken whether somebody changed it meanwhile
 */
public record GoalPage(
        FocusPoint focusPoint,
        @Nullable SupportPlan plan,
        @Nullable Goal goal,
        Fields reason,
        boolean isOvertaken) {
    static GoalPage added(FocusPoint focusPoint) {
        return new GoalPage(focusPoint, null, null, Fields.of(null), false);
    }

    static GoalPage changed(FocusPoint focusPoint, SupportPlan plan, Goal goal) {
        return new GoalPage(focusPoint, plan, goal, Fields.of(null), false);
    }

    static GoalPage overtaken(FocusPoint focusPoint, SupportPlan plan, Goal goal) {
        return new GoalPage(focusPoint, plan, goal, Fields.of(null), true);
    }

    static GoalPage leaving(FocusPoint focusPoint, SupportPlan plan, Goal goal, Fields reason) {
        return new GoalPage(focusPoint, plan, goal, reason, false);
    }

    /** Where the goal is sent to. */
    public String action() {
        return plan == null || goal == null ? focusPoint.path() + "/plan/goals" : plan.path() + "/goals/" + goal.id();
    }

    public Fields reasonMistakes() {
        var mistake = reason.mistake("reason");
        var field = "reason" + (action() + "/leave-out").replace('/', '-');
        return new Fields(null, mistake == null ? Map.of() : Map.of(field, mistake));
    }
}
