package dk.traad.homevisit;

import dk.traad.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days within which a visit is due; both are inside. It is soft: a visit can be booked outside it. */
public record VisitWindow(LocalDate from, LocalDate to) {
    /** Whoever comes in the middle of a window has at least so many days of it. */
    static final int DAYS_AFTER_ARRIVAL = 14;

    /**
     * When this child is to have this visit.
     *
     * @param arrivedOn the day the family came here; null for those who were born here
     * @return empty when it is not for this child, or its time had passed before the child came or the planning began
     */
    public static Optional<VisitWindow> of(
            VisitStep step, LocalDate birthday, @Nullable LocalDate arrivedOn, LocalDate today) {
        var window = step.audience() == VisitStep.Audience.ARRIVED ? sinceArrival(step, arrivedOn) : by(step, birthday);
        if (window == null || arrivedOn != null && window.to.isBefore(arrivedOn)) {
            return Optional.empty();
        }
        var open = arrivedOn == null ? window : window.notBefore(arrivedOn);
        return open.to.isBefore(today) ? Optional.empty() : Optional.of(open);
    }

    private static @Nullable VisitWindow sinceArrival(VisitStep step, @Nullable LocalDate arrivedOn) {
        return arrivedOn == null ? null : by(step, arrivedOn);
    }

    private static VisitWindow by(VisitStep step, LocalDate day) {
        return new VisitWindow(
                step.ageUnit().after(day, step.fromAge()), step.ageUnit().after(day, step.toAge()));
    }

    private VisitWindow notBefore(LocalDate arrivedOn) {
        if (!from.isBefore(arrivedOn)) {
            return this;
        }
        var least = arrivedOn.plusDays(DAYS_AFTER_ARRIVAL - 1);
        return new VisitWindow(arrivedOn, to.isBefore(least) ? least : to);
    }

    /** The last day within it on which people work; its last day when there is none. */
    public LocalDate lastWorkingDay() {
        return Stream.iterate(to, day -> !day.isBefore(from), day -> day.minusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .findFirst()
                .orElse(to);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
