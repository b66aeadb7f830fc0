package dk.traad.plan;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.platform.web.Fields;
import java.time.LocalDate;
import java.util.List;

/**
 * The plan as it is being made.
 *
 * @param approve agreeing it
 * @param possible in which ways the family can have said yes
 * @param due the last day for the follow-up that is born with it
 * @param isOvertaken whether somebody changed the plan meanwhile
 */
public record PlanPage(
        FocusPoint focusPoint,
        SupportPlan plan,
        Fields approve,
        List<SupportPlan.Agreed> possible,
        LocalDate due,
        boolean isOvertaken) {
    public String path() {
        return focusPoint.path() + "/plan";
    }

    /** Nothing is missing, and it has been talked over or there is a reason why not. */
    public boolean canBeAgreed() {
        return plan.missing().isEmpty() && focusPoint.progress().isGrounded();
    }
}
