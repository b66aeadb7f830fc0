package dk.traad.plan;

import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does to reach a goal.
 *
 * @param kind what sort of help it is, by which it is counted across children
 * @param firstStep what is done first
 * @param rhythm how often
 * @param proposedBy the custody holder who proposed it; null when the professionals did
 * @param leftOutReason why it is not part of the plan; null when it is
 * @param begunOn the day the first step was taken; null before
 */
public record PlanAction(
        Id id,
        Goal.Id goal,
        ActionKind kind,
        String words,
        String firstStep,
        @Nullable LocalDate startsOn,
        String rhythm,
        Responsible responsible,
        @Nullable Proposer proposedBy,
        @Nullable String leftOutReason,
        int version,
        @Nullable LocalDate begunOn) {
    /** The key of an action. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Its first step, its rhythm, from when, and who in the family proposed it, in one line. */
    public String about(Screen screen) {
        var parts = new ArrayList<String>();
        if (!firstStep.isEmpty()) {
            parts.add(screen.text("plan.first-step", firstStep));
        }
        if (!rhythm.isEmpty()) {
            parts.add(rhythm);
        }
        if (startsOn != null) {
            parts.add(screen.text("plan.from", screen.date(startsOn)));
        }
        if (proposedBy != null) {
            parts.add(screen.text("plan.proposed-by", proposedBy.name()));
        }
        return String.join(" · ", parts);
    }

    public boolean isIn() {
        return leftOutReason == null;
    }

    public boolean isNobodys() {
        return responsible instanceof Responsible.Nobody;
    }
}
