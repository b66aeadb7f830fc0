package dk.traad.circle;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can read about a child today.
 *
 * @param group the room or class of the child there; null where there is none
 * @param lastOn the last day of reading, when one is known
 * @param untilAt the moment it ends, when it ends within the day
 * @param isKnownToFamily whether the family has been shown the name already
 */
public record CircleMember(
        EmployeeId employee,
        String name,
        Role role,
        Tie tie,
        String unit,
        @Nullable String group,
        Sector sector,
        @Nullable LocalDate lastOn,
        @Nullable Instant untilAt,
        boolean isKnownToFamily) {
    /** "Myretuen · Stue Rød" */
    public String place() {
        return group == null ? unit : unit + " · " + group;
    }
}
