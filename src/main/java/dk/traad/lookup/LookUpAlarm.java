package dk.traad.lookup;

import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in the log that somebody should look at. It names an employee and never a child.
 *
 * @param times how many children or refusals
 * @param note what whoever asks has answered; null until then
 */
public record LookUpAlarm(
        Id id,
        Kind kind,
        EmployeeId employee,
        String employeeName,
        @Nullable String unitName,
        int times,
        Instant firstAt,
        Instant lastAt,
        @Nullable String note) {

    /** Its key. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What was seen. */
    public enum Kind {
        MANY_CHILDREN,
        OWN_FAMILY,
        REFUSALS,
        BREAK_GLASS
    }

    public boolean isAnswered() {
        return note != null;
    }

    public String path() {
        return "/look-up-alarms/" + id;
    }
}
