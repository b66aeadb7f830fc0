package dk.traad.homevisit;

import dk.traad.homevisit.HomeVisits.AtHome;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A health visitor's day or week, and what is still to be booked.
 *
 * @param first the day, or the Monday of the week
 * @param days how many: one or seven
 * @param reader whose calendar it is
 * @param atHome whom to ring up
 */
public record VisitsPage(
        LocalDate first,
        int days,
        LocalDate today,
        Instant now,
        EmployeeId reader,
        List<HomeVisit> visits,
        List<HomeVisit> tray,
        List<AtHome> atHome) {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public boolean isWeek() {
        return days > 1;
    }

    public String path() {
        return isWeek() ? "/visits/week" : "/visits";
    }

    public String before() {
        return path() + "?on=" + first.minusDays(days);
    }

    public String after() {
        return path() + "?on=" + first.plusDays(days);
    }

    /** Weekends only where something stands in them. */
    public List<LocalDate> shownDays() {
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(days)
                .filter(day -> !isWeek() || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 || !on(day).isEmpty())
                .toList();
    }

    public List<HomeVisit> on(LocalDate day) {
        return visits.stream()
                .filter(visit -> visit.booking() != null
                        && visit.booking()
                                .begins()
                                .atZone(DENMARK)
                                .toLocalDate()
                                .equals(day))
                .toList();
    }

    public List<AtHome> atHome(ChildId child) {
        return atHome.stream().filter(one -> one.child().equals(child)).toList();
    }

    public WindowBar bar(HomeVisit visit) {
        return WindowBar.of(visit.window(), today);
    }

    List<ChildId> named() {
        return Stream.concat(visits.stream(), tray.stream())
                .map(visit -> visit.child().id())
                .distinct()
                .toList();
    }
}
