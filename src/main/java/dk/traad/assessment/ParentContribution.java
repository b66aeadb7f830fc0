package dk.traad.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a parent wrote, kept beside the professionals' view (B5), and the answer to it. */
public record ParentContribution(
        Id id,
        String adultName,
        String goingWell,
        String attention,
        String question,
        Instant sentAt,
        @Nullable String reply,
        @Nullable String repliedBy,
        @Nullable Instant repliedAt) {
    /** The key of a contribution. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }
}
