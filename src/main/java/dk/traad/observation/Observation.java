package dk.traad.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody saw the signs of a goal, on one day.
 *
 * @param words a line beside it, or empty
 * @param notedBy the employee; null when it was noted at home
 * @param notedByFamily the custody holder or the young person; null when it was noted by staff
 */
public record Observation(
        Id id,
        UUID goal,
        HowOften often,
        String words,
        LocalDate seenOn,
        Instant notedAt,
        @Nullable UUID notedBy,
        @Nullable UUID notedByFamily,
        String notedByName) {

    /** The key of an observation. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public boolean isFromHome() {
        return notedByFamily != null;
    }

    boolean isBy(UUID person) {
        return person.equals(notedBy) || person.equals(notedByFamily);
    }
}
