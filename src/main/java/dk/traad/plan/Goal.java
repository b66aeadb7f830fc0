package dk.traad.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is hoped for, in the words of the professionals, of the family and of the child. It keeps its id from version to
 * version of the plan.
 *
 * @param baseline how it is when the plan is made
 * @param signs what one will see when it succeeds (B8)
 * @param proposedBy the custody holder who proposed it; null when the professionals did
 * @param leftOutReason why it is not part of the plan; null when it is
 */
public record Goal(
        Id id,
        GoalKind kind,
        String words,
        String familyWords,
        String childWords,
        String baseline,
        String signs,
        @Nullable Proposer proposedBy,
        @Nullable String leftOutReason,
        int version,
        List<PlanAction> actions) {
    /** The key of a goal. */
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

    public List<PlanAction> actionsIn() {
        return actions.stream().filter(PlanAction::isIn).toList();
    }

    /** In the professionals' words, or else the family's, or the child's. */
    public String title() {
        return !words.isEmpty() ? words : !familyWords.isEmpty() ? familyWords : childWords;
    }

    /** In the family's words, or else the child's, or the professionals'. */
    public String familyTitle() {
        return !familyWords.isEmpty() ? familyWords : !childWords.isEmpty() ? childWords : words;
    }
}
