package dk.traad.groupfocus;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.Stage;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a team turns its attention to in a whole room or class. There is no child in it.
 *
 * @param ownerName who sees to it
 * @param countsFrom the day from which its follow-ups are counted
 * @param followUps how many have been held
 * @param dueOn the last day of the next one; null when none is booked
 * @param plannedOn the day the team has chosen for it
 * @param publishedAt since when the parents of the room read it; null when they do not
 */
public record GroupFocusPoint(
        FocusPoint.Id id,
        GroupId unitGroup,
        String groupName,
        UnitId unit,
        String unitName,
        EmployeeId owner,
        String ownerName,
        String title,
        String attention,
        String purpose,
        String surroundings,
        Stage state,
        LocalDate countsFrom,
        int countsAfter,
        int followUps,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate plannedOn,
        @Nullable Instant publishedAt,
        int version) {
    private static final int DAYS_BEFORE = 14;

    /** Whether the team should have its follow-up in mind. */
    public boolean isNear(LocalDate today) {
        return plannedOn != null && !plannedOn.isAfter(today.plusDays(DAYS_BEFORE));
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /** What the team does is put right; it is begun again after that. */
    public boolean isBeingChanged() {
        return state == Stage.ADJUSTED;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public String place() {
        return unitName + " · " + groupName;
    }

    public String path() {
        return "/group-focus-points/" + id;
    }
}
