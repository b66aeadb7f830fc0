package dk.traad.breakglass;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import dk.traad.kernel.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One emergency access, and what came of looking at it.
 *
 * @param untilAt not included
 * @param finding null until somebody has reviewed it
 * @param officerNote null unless it was handed to the data protection officer, who has closed it
 */
public record BreakGlass(
        Id id,
        ChildId child,
        EmployeeId employee,
        String employeeName,
        Role role,
        UnitId unit,
        String unitName,
        String reason,
        Instant begunAt,
        Instant untilAt,
        @Nullable Finding finding,
        String findingNote,
        @Nullable Instant reviewedAt,
        @Nullable String officerNote) {
    static final Duration LASTS = Duration.ofMinutes(60);
    static final int DAYS_TO_REVIEW = 7;

    /** Its key. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public boolean isReviewed() {
        return finding != null;
    }

    /** Waits for the data protection officer. */
    public boolean isHandedOver() {
        return finding == Finding.DATA_PROTECTION_OFFICER && officerNote == null;
    }

    public String path() {
        return "/emergency-access/" + id + "/review";
    }
}
