package dk.traad.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when something is kept, as whoever reads it is told.
 *
 * @param goneOn when it was deleted; null while it is there
 * @param goesOn when its days have passed; null when that is not known yet
 * @param heldBy the word for what it waits for even then; null for nothing
 */
public record Keeping(
        @Nullable LocalDate goneOn,
        @Nullable LocalDate goesOn,
        @Nullable String heldBy) {
    public boolean isGone() {
        return goneOn != null;
    }
}
