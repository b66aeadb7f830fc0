package dk.traad.homevisit;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.screen.Screen;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit to one child's home: when it is due, when it is agreed, and whether it was held.
 *
 * @param step the visit of the schedule; null for one on need
 * @param booking what is or was agreed last; null when nothing is
 * @param together the key it shares with the visits of twins that are booked as one
 * @param wish what the family asked for when they want another time
 * @param journalNumber where the health journal tells of it; empty when nobody has said
 */
public record HomeVisit(
        Id id,
        Child child,
        @Nullable VisitStep step,
        VisitWindow window,
        VisitStage stage,
        int minutes,
        @Nullable Booking booking,
        UUID together,
        @Nullable Wish wish,
        String journalNumber,
        @Nullable LocalDate heldOn,
        @Nullable CancelledBy cancelledBy,
        int version) {
    /** The key of a visit. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * The child as its visits name it.
     *
     * @param district the part of the municipality its home is in; empty when nobody has said
     */
    public record Child(ChildId id, String firstName, String lastName, LocalDate birthday, String district) {
        public String name() {
            return firstName + " " + lastName;
        }
    }

    /** Who comes, and when. */
    public record Booking(EmployeeId employee, String name, Instant begins) {}

    /** The part of a day that suits a family. */
    public enum DayPart {
        MORNING,
        MIDDAY,
        AFTERNOON
    }

    /** @param on the day that would suit; null when any would */
    public record Wish(
            Instant askedAt,
            @Nullable LocalDate on,
            @Nullable DayPart part) {}

    /** Who called it off. */
    public enum CancelledBy {
        FAMILY,
        HEALTH_VISITING
    }

    public boolean isOnNeed() {
        return step == null;
    }

    public boolean isAssessmentDue() {
        return step != null && step.assessmentDue();
    }

    public String name(Screen screen) {
        return step == null ? screen.text("homevisit.on-need") : step.name(screen);
    }

    public boolean isBooked() {
        return stage == VisitStage.BOOKED;
    }

    public boolean isToBook() {
        return stage == VisitStage.TO_BOOK;
    }

    /** Held after its window had closed. */
    public boolean isLate() {
        return heldOn != null && heldOn.isAfter(window.to());
    }

    /** Its time has passed, to the last minute, and nobody has said what became of it. */
    public boolean isToNote(Instant now) {
        return isBooked()
                && booking != null
                && !booking.begins().plus(Duration.ofMinutes(minutes)).isAfter(now);
    }

    public String path() {
        return "/visits/" + id;
    }

    public String familyPath() {
        return "/family/visits/" + id;
    }
}
