package dk.traad.plan;

import dk.traad.focuspoint.FamilyReading;
import dk.traad.kernel.AdultId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one custody holder may see it: whatever would tell a protected whereabouts is already exchanged.
 *
 * @param plan the version being made, or the agreed one
 * @param goals as this reader may read them
 * @param isWritable whether goals and actions can be proposed now
 */
public record FamilyPlanPart(
        FamilyReading reading, SupportPlan plan, List<FamilyGoal> goals, boolean isWritable, AdultId reader) {
    /**
     * @param isMine whether this reader proposed it
     * @param proposedBy who in the family proposed it; empty when the professionals did
     * @param leftOutReason why it is not part of the plan; empty when it is
     */
    public record FamilyGoal(
            Goal.Id id,
            String title,
            String words,
            String familyWords,
            String childWords,
            String baseline,
            String signs,
            String proposedBy,
            String leftOutReason,
            List<FamilyAction> actions) {
        public boolean isIn() {
            return leftOutReason.isEmpty();
        }
    }

    /**
     * @param responsible who sees to it, as this reader may be told; empty while nobody does
     * @param isMine whether it is this reader
     */
    public record FamilyAction(
            PlanAction action,
            String words,
            String firstStep,
            String rhythm,
            String responsible,
            boolean isMine,
            String leftOutReason) {
        public boolean isIn() {
            return leftOutReason.isEmpty();
        }
    }

    public List<FamilyGoal> goalsIn() {
        return goals.stream().filter(FamilyGoal::isIn).toList();
    }

    /** What this reader says to exactly this text. */
    public SupportPlan.@Nullable Confirmation mine() {
        return plan.confirmationOf(reader).orElse(null);
    }

    /** There is something to say yes to: somebody does something. */
    public boolean canBeConfirmed() {
        return goalsIn().stream().anyMatch(goal -> !goal.actions().isEmpty());
    }

    public String strengths() {
        return reading.words(plan.frame().strengths());
    }

    public String familyView() {
        return reading.words(plan.frame().familyView());
    }

    public String childView() {
        return reading.words(plan.frame().childView());
    }

    public String path() {
        return reading.focusPoint().path() + "/plan";
    }
}
