package dk.traad.followup;

import dk.traad.focuspoint.FamilyReading;
import dk.traad.kernel.AdultId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as one custody holder may see it: whatever would tell a protected whereabouts is already exchanged.
 *
 * @param goals each with how far it had come; empty while it has not been held
 * @param reason why it was decided so; empty while it has not been held
 */
public record FamilyFollowUpPart(
        FamilyReading reading, FollowUp followUp, List<Goal> goals, String reason, AdultId reader) {
    /** @param before how it was; empty when nothing is known of it */
    public record Goal(String title, int attainment, String before, String now) {}

    public FollowUp.@Nullable Answer mine() {
        return followUp.answerOf(reader).orElse(null);
    }

    public FollowUp.@Nullable Experience experience() {
        return followUp.experienceOf(reader).orElse(null);
    }
}
