package dk.traad.consent;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family is asked: to let some things go from one place to another, for one purpose, until a day.
 *
 * @param validUntil the last day, at most a year away
 * @param askedAt null while it is being prepared, and the family sees nothing of it
 */
public record ConsentRequest(
        Id id,
        ChildId child,
        String firstName,
        String lastName,
        Place from,
        Place to,
        String purpose,
        LocalDate validUntil,
        EmployeeId preparedBy,
        String preparedByName,
        Instant preparedAt,
        @Nullable String askedByName,
        @Nullable Instant askedAt,
        @Nullable Instant calledOffAt) {

    /** Passing on to the next place, or asking the health visitors about one child. */
    public enum About {
        HANDOVER,
        CONSULTATION
    }

    /** A unit as it stands in a request; another municipality is one too, without anybody in it. */
    public record Place(UnitId unit, String name, Sector sector, boolean isOtherMunicipality) {}

    public String childName() {
        return firstName + " " + lastName;
    }

    public boolean isAsked() {
        return askedAt != null;
    }

    public boolean isCalledOff() {
        return calledOffAt != null;
    }

    /** The last day is inside; it ends at midnight here, however many hours the day has. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(validUntil);
    }

    public Optional<TransitionKind> transition() {
        return to.isOtherMunicipality()
                ? Optional.of(TransitionKind.TO_OTHER_MUNICIPALITY)
                : TransitionKind.between(from.sector(), to.sector());
    }

    /** The key of one request. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
