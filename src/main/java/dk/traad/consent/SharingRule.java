package dk.traad.consent;

import dk.traad.kernel.TransitionKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether one kind of item follows a child at one kind of transition.
 *
 * @param transition null where no transition is meant: to those who help, or between two schools
 * @param legalBasis what in the law it rests on, when it follows by rule; otherwise empty
 * @param changedAt null where the municipality has decided nothing, and it is on consent
 */
public record SharingRule(
        ItemKind kind,
        @Nullable TransitionKind transition,
        Follows follows,
        String legalBasis,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {
    static SharingRule undecided(ItemKind kind, @Nullable TransitionKind transition) {
        return new SharingRule(kind, transition, Follows.ON_CONSENT, "", null, null);
    }
}
