package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One search in the log, about a child or an employee.
 *
 * @param about the employee's name, or words that stand for the child
 */
public record LogSearch(
        Id id,
        String caseNumber,
        @Nullable ChildId child,
        @Nullable EmployeeId employee,
        String about,
        Instant searchedAt) {

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

    public boolean ofChild() {
        return child != null;
    }

    public String path() {
        return "/log/searches/" + id;
    }
}
