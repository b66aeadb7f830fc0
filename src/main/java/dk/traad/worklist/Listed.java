package dk.traad.worklist;

import dk.traad.coverage.LastSeen.Seen;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child of the own group or unit, and what of it this person may know that may need somebody.
 *
 * @param place the own room or class it is in; empty for the health visitor's
 * @param position of the newest assessment this person may read, and the day of it; null when there is none
 * @param seen when it was last assessed at all, which is told without what was decided; null when it never was
 * @param isActedOn whether a focus point is under way, or came since
 * @param followUpOn when the next follow-up is due at the latest
 * @param startsOn when it begins in a new place that has not accepted yet
 */
public record Listed(
        ChildId id,
        String name,
        LocalDate birthday,
        String place,
        @Nullable Position position,
        @Nullable LocalDate decidedOn,
        @Nullable Seen seen,
        boolean isActedOn,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate startsOn) {

    public @Nullable LocalDate seenOn() {
        return seen == null ? null : seen.on();
    }

    boolean isSeenLately() {
        return seen != null && seen.lately();
    }
}
