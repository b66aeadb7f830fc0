package dk.traad.plan;

import dk.traad.focuspoint.FocusPoint;
import java.util.List;
import java.util.Optional;

/**
 * The plan's part of a focus point's page.
 *
 * @param plans all versions, the newest first
 * @param isWritable whether a plan is being made now
 * @param canWrite whether this person may write in it
 */
public record PlanPart(FocusPoint focusPoint, List<SupportPlan> plans, boolean isWritable, boolean canWrite) {
    public Optional<SupportPlan> draft() {
        return plans.stream().filter(SupportPlan::isDraft).findFirst();
    }

    /** The one that holds now. */
    public Optional<SupportPlan> agreed() {
        return plans.stream().filter(plan -> !plan.isDraft()).findFirst();
    }

    public List<SupportPlan> earlier() {
        return plans.stream().filter(plan -> !plan.isDraft()).skip(1).toList();
    }
}
