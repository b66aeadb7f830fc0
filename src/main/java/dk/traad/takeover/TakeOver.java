package dk.traad.takeover;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The child's new place asked to take a focus point over.
 *
 * @param words to the new place
 * @param answer null while it waits
 * @param reason why the answer was no; may be empty for any other
 */
public record TakeOver(
        Id id,
        FocusPoint.Id focusPoint,
        UnitId unit,
        String unitName,
        String words,
        String askedByName,
        Instant askedAt,
        LocalDate askedOn,
        @Nullable Answer answer,
        String reason) {
    /** After so many days without an answer both leaders hear of it. */
    static final int DAYS_TO_ANSWER = 7;

    /** The key of a request. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** How a request ends; nothing follows it but a new one. */
    public enum Answer {
        ACCEPTED,
        /** The new place said no. */
        DECLINED,
        /** Whoever asked took it back. */
        WITHDRAWN,
        /** A custody holder said no after all. */
        OBJECTED
    }

    public boolean isWaiting() {
        return answer == null;
    }

    LocalDate answerBy() {
        return askedOn.plusDays(DAYS_TO_ANSWER);
    }

    boolean isLate(LocalDate today) {
        return isWaiting() && today.isAfter(answerBy());
    }

    public String path() {
        return "/take-overs/" + id;
    }
}
