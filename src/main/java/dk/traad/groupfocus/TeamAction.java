package dk.traad.groupfocus;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a team does differently in its room; one person is responsible.
 *
 * @param endedReason why it is no longer done; null while it is
 */
public record TeamAction(
        Id id,
        FocusPoint.Id focusPoint,
        String words,
        EmployeeId responsible,
        String responsibleName,
        LocalDate begunOn,
        @Nullable LocalDate endedOn,
        @Nullable String endedReason) {

    /** The key of an action of a team. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public boolean isUnderWay() {
        return endedOn == null;
    }
}
