package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family asks about a look-up, as whoever answers reads it.
 *
 * @param asker the adult's name; the child's own when the young person asks
 * @param answer null until there is one
 */
public record Question(
        Id id,
        ChildId child,
        String childName,
        String asker,
        EmployeeId employee,
        String employeeName,
        LocalDate lookedOn,
        String question,
        Instant askedAt,
        LocalDate answerBy,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    /** A question's key. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    public String path() {
        return "/look-up-questions/" + id;
    }
}
