package dk.traad.screen;

import dk.traad.kernel.ChildId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody in a family.
 *
 * @param what there is to do, as the words of the link to it
 * @param by the day by which it is best done; null where no day is set
 * @param isOnlyHere whether the page of the child says it nowhere else
 */
public record FamilyWaiting(
        ChildId child, String what, @Nullable LocalDate by, String path, boolean isOnlyHere) {
    /** What has its own place on the page of the child too, with all its words. */
    public FamilyWaiting(ChildId child, String what, @Nullable LocalDate by, String path) {
        this(child, what, by, path, false);
    }
}
