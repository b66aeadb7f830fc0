package dk.traad.wondering;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wondering about a child, and how far the talk about it has come.
 *
 * @param noticedOn the day somebody first noticed
 * @param contactedOn the day on which both sides first spoke of it; null until then
 * @param outcome what came of it; null until it is closed
 * @param assessment the assessment it became
 */
public record Wondering(
        Id id,
        Subject child,
        Place place,
        Stage stage,
        String sentence,
        Opener opener,
        Instant openedAt,
        LocalDate noticedOn,
        @Nullable LocalDate contactedOn,
        @Nullable Outcome outcome,
        @Nullable UUID assessment,
        int version) {

    /** A wondering's key. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    public record Subject(ChildId id, String firstName, String lastName) {
        public String name() {
            return firstName + " " + lastName;
        }
    }

    /** Whose people talk it over with the family. */
    public record Place(
            Sector sector, String unitName, @Nullable String groupName) {}

    /** Who wonders: one of the staff, or a custody holder. */
    public record Opener(UUID person, String name, boolean isFamily, boolean isShared) {
        Opener withoutName() {
            return new Opener(person, "", isFamily, isShared);
        }
    }

    /** What comes of a wondering. */
    public enum Outcome {
        RESOLVED,
        KEEP_AN_EYE,
        ASSESSMENT,
        FOCUS_POINT,
        /** The program's own: nobody here is close to the child any longer. */
        LEFT
    }

    public boolean isOpen() {
        return stage == Stage.OPENED || stage == Stage.ANSWERED;
    }

    /** Whether it is talked over where the child lives: nobody brings or fetches it there. */
    public boolean isAtHome() {
        return place.sector() == Sector.HEALTH_VISITING;
    }

    public boolean isClosed() {
        return stage == Stage.CLOSED;
    }

    /** Whether the other side has neither answered nor been talked with. */
    public boolean isWithoutContact() {
        return contactedOn == null;
    }

    /** The local calendar days from the first attention to the first contact, or until today when there is none. */
    public long days(LocalDate today) {
        return daysBetween(noticedOn, Objects.requireNonNullElse(contactedOn, today));
    }

    static long daysBetween(LocalDate noticedOn, LocalDate contactedOn) {
        return ChronoUnit.DAYS.between(noticedOn, contactedOn);
    }

    public String path() {
        return "/wonderings/" + id;
    }

    public String familyPath() {
        return "/family/wonderings/" + id;
    }
}
