package dk.traad.ownfamily;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An employee is family of a child, as declared. Where it is listed the child is told by its birthday alone.
 *
 * @param declaredBy the name of whoever declared it
 * @param isOwn whether that was the employee
 */
public record FamilyTie(
        Id id,
        EmployeeId employee,
        String name,
        ChildId child,
        LocalDate birthday,
        Kind kind,
        String declaredBy,
        boolean isOwn,
        Instant declaredAt) {
    /** The key of one declaration. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
