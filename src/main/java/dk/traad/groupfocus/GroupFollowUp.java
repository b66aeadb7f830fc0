package dk.traad.groupfocus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A team's look at whether what it does differently works.
 *
 * @param dueOn the last day it might be held on
 * @param heldOn null while it lies ahead
 * @param seen what has become different in the room
 */
public record GroupFollowUp(
        int ordinal,
        LocalDate dueOn,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        String seen,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String notedBy) {

    /** How it ends (B10). */
    public enum Outcome {
        CONTINUE,
        ADJUST,
        /** What was done is ended as a whole; something else takes its place. */
        REPLACE,
        ACHIEVED,
        STOP
    }
}
