package dk.traad.focuspoint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a child's family page: what it is, how it stands and where it is read or done.
 *
 * @param focusPoint which one it is about
 * @param on the day it is sorted by
 * @param waits what is asked of this reader, as it stands on their front page: then it stands at the top, with a button;
 *     empty when nothing is
 * @param by the day by which it is best done; null where no day is set
 * @param detail one sentence, or empty
 * @param verb the words on the link
 */
public record FamilyLine(
        FocusPoint.Id focusPoint,
        LocalDate on,
        String waits,
        @Nullable LocalDate by,
        String title,
        String detail,
        String verb,
        String path) {
    /** Whether something is asked of this reader. */
    public boolean asks() {
        return !waits.isEmpty();
    }

    /** Where all of it is read, whatever is asked just now. */
    public String about() {
        return "/family/focus-points/" + focusPoint;
    }
}
