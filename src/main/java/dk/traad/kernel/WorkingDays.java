package dk.traad.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.Stream;

/** Days on which a Danish municipality works. */
public final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /** The last of so many working days after a day. */
    public static LocalDate after(LocalDate day, int many) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .skip(many - 1)
                .findFirst()
                .orElseThrow();
    }

    public static boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isHoliday(day);
    }

    /** Store bededag is one no longer, since 2024. */
    private static boolean isHoliday(LocalDate day) {
        var easter = easter(day.getYear());
        var movable = Stream.of(-3, -2, 1, 39, 50).map(easter::plusDays);
        var fixed = Stream.of(
                LocalDate.of(day.getYear(), Month.JANUARY, 1),
                LocalDate.of(day.getYear(), Month.JUNE, 5),
                LocalDate.of(day.getYear(), Month.DECEMBER, 24),
                LocalDate.of(day.getYear(), Month.DECEMBER, 25),
                LocalDate.of(day.getYear(), Month.DECEMBER, 26),
                LocalDate.of(day.getYear(), Month.DECEMBER, 31));
        return Stream.concat(movable, fixed).anyMatch(day::equals);
    }

    /** Gauss, in the form of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var sum = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
