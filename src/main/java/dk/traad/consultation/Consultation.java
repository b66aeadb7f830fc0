package dk.traad.consultation;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place asks for advice in general, a health visitor comes, and both agree on what the place does next.
 *
 * @param visitor who comes; null while nobody has said so
 * @param nextSteps empty until it was held
 */
public record Consultation(
        Id id,
        UnitId unit,
        String unitName,
        List<Topic> topics,
        String question,
        State state,
        String askedBy,
        Instant askedAt,
        @Nullable EmployeeId visitor,
        @Nullable String visitorName,
        @Nullable LocalDate visitsOn,
        @Nullable LocalTime visitsAt,
        String nextSteps,
        int version) {
    /** The key of a consultation. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What it is about. */
    public enum Topic {
        HYGIENE,
        SLEEP,
        FOOD,
        MOTOR,
        LANGUAGE,
        WELL_BEING,
        PARENTS,
        OTHER
    }

    /** Where it stands. */
    public enum State {
        ASKED,
        AGREED,
        HELD,
        CANCELLED
    }

    public boolean isOpen() {
        return state == State.ASKED || state == State.AGREED;
    }

    public String path() {
        return "/consultations/" + id;
    }
}
