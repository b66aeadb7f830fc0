package dk.traad.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does to reach a goal.
 *
 * @param firstStep what is done first
 * @param rhythm how often
 * @param proposedBy the custody holder who proposed it; null when the professionals did
 * @param leftOutReason why it is not part of the plan; null when it is
 * @param begunOn the day the first step was taken; null before
 */
public record PlanAction(
        Id id,
        Goal.Id goal,
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

    public boolean isIn() {
        return leftOutReason == null;
    }

    public boolean isNobodys() {
        return responsible instanceof Responsible.Nobody;
    }
}
