package dk.traad.coordination;

import dk.traad.kernel.EmployeeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who coordinates a child's case, or did.
 *
 * @param toOn the last day; null while it goes on
 * @param namedBy who asked them
 */
public record Coordinator(
        EmployeeId employee,
        String name,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        String namedBy) {
    public boolean isToday(LocalDate today) {
        return !fromOn.isAfter(today) && (toOn == null || !toOn.isBefore(today));
    }
}
