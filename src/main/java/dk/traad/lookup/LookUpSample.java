package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look-up a leader says something about.
 *
 * @param week the Monday of the week it was drawn from
 * @param oddities why it may be worth a question; empty for an ordinary one
 * @param answer null until there is one
 */
public record LookUpSample(
        Id id,
        LocalDate week,
        String unitName,
        EmployeeId employee,
        String employeeName,
        ChildId child,
        Instant lookedAt,
        String action,
        boolean changing,
        List<String> oddities,
        @Nullable Answer answer,
        String answerNote,
        @Nullable String officerNote) {
    private static final int DAYS_TO_ANSWER = 14;

    /** Its key. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What a leader says of it; whoever is asking may say more later. */
    public enum Answer {
        ORDINARY,
        ASKING,
        TO_OFFICER;

        boolean isFinal() {
            return this != ASKING;
        }
    }

    public boolean isWaiting() {
        return answer == null;
    }

    public boolean isOpen() {
        return answer == null || !answer.isFinal();
    }

    /** Waits for the data protection officer. */
    boolean isHandedOver() {
        return answer == Answer.TO_OFFICER && officerNote == null;
    }

    /** A week after it was drawn. */
    public static LocalDate due(LocalDate week) {
        return week.plusDays(DAYS_TO_ANSWER);
    }

    public String path() {
        return "/look-up-samples/" + id;
    }
}
