package dk.traad.mine;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A focus point about a young person, as they read it themself.
 *
 * @param goals of the plan being made, or else of the newest agreed one
 * @param isOpen whether they can propose something now
 */
public record OwnPlan(About about, List<Goal> goals, List<FollowUp> followUps, boolean isOpen) {
    public record About(
            FocusPoint.Id id,
            String title,
            String attention,
            String purpose,
            String surroundings,
            String place,
            String keeper,
            Stage stage) {
        public String path() {
            return "/mine/focus-points/" + id;
        }
    }

    public record Goal(UUID id, String words, String ownWords, String signs, List<String> actions) {}

    /** @param answer whether they come; null while they have not said so, or it was held */
    public record FollowUp(
            UUID id,
            Instant meetsAt,
            @Nullable LocalDate heldOn,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String answer) {
        public boolean isHeld() {
            return heldOn != null;
        }
    }
}
