package dk.traad.access;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employee to whom something about a child is open today, and by what.
 *
 * @param toOn the last day of the relation; null when none is known
 * @param readToOn the last day of reading
 * @param untilAt the moment it ends, when it ends within the day; not included
 * @param isToday false when the placement has ended and only reading lingers
 */
public record Reader(
        EmployeeId employee,
        Role role,
        Relation relation,
        UnitId unit,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        @Nullable LocalDate readToOn,
        @Nullable Instant untilAt,
        boolean isToday) {
    Held held() {
        return new Held(role, relation, unit, isToday);
    }
}
