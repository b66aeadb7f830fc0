package dk.traad.assessment;

import dk.traad.kernel.Position;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the team decided, in one version. It never changes: a correction is a new version with a reason.
 *
 * @param tookPart employees, and at a health visitor's visit the parents
 * @param heldBackReason why the parents do not get it yet; null when they do
 */
public record JointAssessment(
        Assessment.Id assessment,
        int version,
        Content content,
        @Nullable String correctionReason,
        List<UUID> tookPart,
        String decidedBy,
        Instant decidedAt,
        @Nullable String heldBackReason) {

    /** The decision itself: the position and its words. */
    public record Content(
            Position position,
            String goingWell,
            String attention,
            String surroundings,
            String context,
            NextStep nextStep,
            String deviationReason) {}
}
