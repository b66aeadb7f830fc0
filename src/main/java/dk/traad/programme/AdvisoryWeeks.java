package dk.traad.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * The weeks in which somebody comes, worked out from the first one and never kept. The day and the hour are agreed face to
 * face and are nowhere in the program.
 *
 * @param first the Monday of the first week
 */
public record AdvisoryWeeks(LocalDate first, Programme.Rhythm rhythm) {
    /** The week after the one in which a family says yes. */
    static LocalDate firstAfter(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The first day on which it is over. */
    public LocalDate end() {
        return first.plusMonths(rhythm.forMonths());
    }

    public List<LocalDate> all() {
        return Stream.iterate(first, week -> week.isBefore(end()), week -> week.plusDays(rhythm.everyDays()))
                .toList();
    }

    /** The present one and those to come. */
    public List<LocalDate> left(LocalDate today) {
        return all().stream()
                .filter(week -> week.plusDays(6).compareTo(today) >= 0)
                .toList();
    }
}
