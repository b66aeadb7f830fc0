package dk.traad.lookup;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person did with one child's file in one way on one day, however many times.
 *
 * @param newest the last of them
 * @param isMine whether the reader did it
 * @param employee null for families and for the program itself
 * @param object what kind of page it was, where that is not about this child alone
 * @param changed whether something was changed; otherwise it was looked at
 */
record LookUp(
        Id newest,
        LocalDate day,
        boolean isMine,
        @Nullable EmployeeId employee,
        @Nullable String employeeName,
        @Nullable Role role,
        @Nullable UnitId unit,
        @Nullable String unitName,
        @Nullable Sector sector,
        String action,
        boolean changed,
        @Nullable String object,
        @Nullable String relation,
        int times,
        Instant first,
        Instant last) {

    /** The key of one row of the log. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Those of the same person, in the same role and place, on the same day are told together. */
    String person() {
        return day + " " + isMine + " " + employee + " " + role + " " + unit;
    }
}
