package dk.traad.homevisit;

import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One visit of the municipality's schedule.
 *
 * @param fromAge counted in the unit, from birth or, for those who arrive, from the day they came
 * @param assessmentDue whether the health visitor's own assessment belongs to it
 */
public record VisitStep(
        Id id,
        String nameDa,
        String nameEn,
        Audience audience,
        AgeUnit ageUnit,
        int fromAge,
        int toAge,
        int minutes,
        boolean assessmentDue) {
    /** The key of a step. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** For whom it is planned. */
    public enum Audience {
        EVERYBODY,
        FIRST_TIME,
        ARRIVED,
        PROGRAMME
    }

    /** Months are those of the calendar: a child born on the 31st is a month old on the last day of a shorter one. */
    public enum AgeUnit {
        DAYS,
        WEEKS,
        MONTHS;

        LocalDate after(LocalDate day, int many) {
            return switch (this) {
                case DAYS -> day.plusDays(many);
                case WEEKS -> day.plusWeeks(many);
                case MONTHS -> day.plusMonths(many);
            };
        }
    }

    public String name(Screen screen) {
        return screen.either(nameDa, nameEn);
    }
}
