package dk.traad.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * By when a plan is followed up, in local calendar days (E12): Esbjerg's "within three months and then within six" can be
 * read two ways, so it is the municipality's choice which day the second is counted from.
 *
 * @param firstMonths the first follow-up is held within these
 * @param nextMonths the ones after it within these; never fewer than the first
 */
public record FollowUpDates(Anchor anchor, int firstMonths, int nextMonths) {
    /** What the follow-ups after the first are counted from. */
    public enum Anchor {
        /** 3 and 6 months after the plan's first day, and every 6 from there. */
        PLAN_START,
        /** 3 months after it, and then 6 after each follow-up. */
        PREVIOUS_FOLLOW_UP
    }

    /**
     * The last day for the next follow-up.
     *
     * @param start the plan's first day
     * @param heldOn the days on which it has been followed up since, in their order
     */
    public LocalDate next(LocalDate start, List<LocalDate> heldOn) {
        if (heldOn.isEmpty()) {
            return start.plusMonths(firstMonths);
        }
        return switch (anchor) {
            case PREVIOUS_FOLLOW_UP -> heldOn.getLast().plusMonths(nextMonths);
            case PLAN_START -> nextFromStart(start, heldOn);
        };
    }

    /** Held early, a follow-up does not bring the next one forward; held so late that the next was due too, it counts as both. */
    private LocalDate nextFromStart(LocalDate start, List<LocalDate> heldOn) {
        var turn = heldOn.size();
        while (!start.plusMonths((long) nextMonths * turn).isAfter(heldOn.getLast())) {
            turn++;
        }
        return start.plusMonths((long) nextMonths * turn);
    }

    /** A working day on which to meet, the last one in time. */
    public static LocalDate meetingDay(LocalDate due) {
        return switch (due.getDayOfWeek()) {
            case SATURDAY -> due.minusDays(1);
            case SUNDAY -> due.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> due;
        };
    }
}
