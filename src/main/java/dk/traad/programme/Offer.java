package dk.traad.programme;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer of a programme to one family, and what it answered.
 *
 * @param reason why somebody judged that the family should have it; empty when the number of visits on need says so
 * @param noReason in one of a few words, where the answer is no
 * @param leftOn the day a family that had said yes left
 */
public record Offer(
        Id id,
        Programme.Id programme,
        ChildId child,
        String childName,
        Basis basis,
        String reason,
        EmployeeId offeredBy,
        String offeredByName,
        LocalDate offeredOn,
        @Nullable Answer answer,
        @Nullable NoReason noReason,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate leftOn) {
    /** The key of an offer. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What made the family eligible. */
    public enum Basis {
        NEED_VISITS,
        JUDGEMENT
    }

    public enum Answer {
        YES,
        NO
    }

    /** Why not, where a family wants to say. */
    public enum NoReason {
        HELP_ENOUGH,
        OTHER_HELP,
        NO_TIME,
        NOT_SAID
    }

    public boolean isOpen() {
        return answer == null;
    }

    public boolean takesPart() {
        return answer == Answer.YES && leftOn == null;
    }

    /** Whether it takes part or did. */
    public boolean hasTakenPart() {
        return answer == Answer.YES;
    }

    /** "OPEN", "YES", "NO", "LEFT" */
    public String state() {
        return answer == null ? "OPEN" : leftOn != null ? "LEFT" : answer.name();
    }

    public String familyPath() {
        return "/family/offers/" + id;
    }
}
