package dk.traad.programme;

import dk.traad.kernel.Role;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme of the municipality, as it has been set up.
 *
 * @param target the ages it is for, and what makes a family eligible
 * @param rhythm of the visits; null where the visits are planned and kept
 */
public record Programme(
        Id id,
        String nameDa,
        String nameEn,
        String purposeDa,
        String purposeEn,
        RecordPolicy recordPolicy,
        Grant grant,
        LocalDate fromOn,
        LocalDate toOn,
        Target target,
        List<Role> mayOffer,
        List<Measure> measures,
        @Nullable Rhythm rhythm) {
    /** The key of a programme. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What may be written down about a family that takes part. */
    public enum RecordPolicy {
        ORDINARY,
        NOTHING_WRITTEN
    }

    /** Who pays, and how much. */
    public record Grant(String funder, int kroner) {}

    /**
     * @param needVisits so many visits on need in the first year make a family eligible; null where only judgement does
     */
    public record Target(
            int fromMonths, int toMonths, @Nullable Integer needVisits) {
        public boolean isFor(LocalDate birthday, LocalDate today) {
            return !birthday.plusMonths(fromMonths).isAfter(today)
                    && birthday.plusMonths(toMonths + 1L).isAfter(today);
        }
    }

    /** What its report counts. */
    public enum Measure {
        OFFERED,
        ACCEPTED,
        HELD,
        ON_TIME,
        PLACES,
        /** Families that were handed over to their daycare. */
        HANDOVERS,
        /** What taking part has meant to the families, and to those who work with them. */
        FAMILY_EXPERIENCE,
        STAFF_EXPERIENCE
    }

    /** How often somebody comes, and for how long. */
    public record Rhythm(int everyDays, int forMonths) {}

    public boolean isRunning(LocalDate today) {
        return !today.isBefore(fromOn) && !today.isAfter(toOn);
    }

    public boolean writesNothing() {
        return recordPolicy == RecordPolicy.NOTHING_WRITTEN;
    }

    public String name(Screen screen) {
        return screen.either(nameDa, nameEn);
    }

    public String purpose(Screen screen) {
        return screen.either(purposeDa, purposeEn);
    }
}
