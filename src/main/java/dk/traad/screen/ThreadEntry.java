package dk.traad.screen;

import dk.traad.kernel.Position;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a child's life here: a bead on the thread.
 *
 * @param position shown in the municipality's words, faded when too old to count; null for everything but assessments
 * @param detail one sentence, or empty
 * @param path where more is to be read, or null
 */
public record ThreadEntry(
        LocalDate on,
        Bead bead,
        @Nullable Position position,
        String title,
        String detail,
        @Nullable String path) {
    /** The kinds differ in shape, not in colour. */
    public enum Bead {
        BIRTH,
        PLACE,
        PERSON,
        ASSESSMENT,
        FAMILY,
        FOCUS_POINT,
        VOICE,
        WONDERING
    }
}
