package dk.traad.portal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The family's own view of a child, kept beside the professionals' (B5), and what they answered. It belongs to the one
 * who wrote it.
 *
 * @param isMine whether the reader wrote it
 * @param isShared whether the other custody holders may see it
 * @param reply null until there is one
 * @param repliedBy the employee's name; empty where it would tell
 */
public record Contribution(
        Id id,
        boolean isMine,
        boolean isShared,
        String goingWell,
        String attention,
        String question,
        Instant sentAt,
        @Nullable String reply,
        String repliedBy,
        @Nullable Instant repliedAt) {

    /** A contribution's key. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }
}
