package dk.traad.homevisit;

import dk.traad.homevisit.HomeVisits.AtHome;
import dk.traad.homevisit.HomeVisits.NotAtHome;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.WorkingDays;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A health visitor's day or week, and what is still to be booked.
 *
 * @param first the day, or the Monday of the week
 * @param days how many: one or seven
 * @param reader whose calendar it is
 * @param inVain where the reader came and nobody was at home
 * @param toNote of earlier days, on the page of today: nobody has said what became of them
 * @param atHome whom to ring up
 * @param isByDistrict whether what is to be booked is put together by where it is
 */
public record VisitsPage(
        LocalDate first,
        int days,
        LocalDate today,
        Instant now,
        EmployeeId reader,
        List<HomeVisit> visits,
        List<NotAtHome> inVain,
        List<HomeVisit> toNote,
        List<HomeVisit> tray,
        List<AtHome> atHome,
        boolean isByDistrict) {
    private static final Locale DANISH = Locale.of("da");
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

    public List<NotAtHome> inVainOn(LocalDate day) {
        return inVain.stream()
                .filter(one -> one.begins().atZone(DENMARK).toLocalDate().equals(day))
                .toList();
    }

    public LocalDate dayOf(HomeVisit visit) {
        return visit.booking() == null
                ? first
                : visit.booking().begins().atZone(DENMARK).toLocalDate();
    }

    /** Whether its time has passed and nobody has said what became of it. */
    public boolean lacksAnswer(HomeVisit visit) {
        return visit.isToNote(now);
    }

    /** What has begun, or is over, stays where it is. */
    public boolean isMovable(HomeVisit visit) {
        return visit.isBooked()
                && visit.booking() != null
                && visit.booking().begins().isAfter(now);
    }

    /** From here only to working days: a weekend is agreed on the page of the visit itself. */
    public boolean canMoveTo(LocalDate day) {
        return !day.isBefore(today) && WorkingDays.isWorkingDay(day);
    }

    /** The rest of this week and the next, and always the day it is on. */
    public List<LocalDate> daysToMoveTo(HomeVisit visit) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(2L * days)
                .filter(day -> canMoveTo(day) || on(day).contains(visit))
                .toList();
    }

    /** As a field for a time takes it. */
    public String clockOf(HomeVisit.Booking booking) {
        return booking.begins().atZone(DENMARK).toLocalTime().toString();
    }

    public boolean hasDistricts() {
        return tray.stream().anyMatch(visit -> !visit.child().district().isEmpty());
    }

    /** The same page with the other order. */
    public String otherOrder() {
        return path() + "?on=" + first + (isByDistrict ? "" : "&by=district");
    }

    /** The districts there is something to book in, those nobody has named last; one part when nobody asks for them. */
    public List<String> trayParts() {
        return isByDistrict
                ? tray.stream()
                        .map(visit -> visit.child().district())
                        .distinct()
                        .sorted(Comparator.comparing(String::isEmpty).thenComparing(Collator.getInstance(DANISH)))
                        .toList()
                : List.of("");
    }

    public List<HomeVisit> trayPart(String district) {
        return isByDistrict
                ? tray.stream()
                        .filter(visit -> visit.child().district().equals(district))
                        .toList()
                : tray;
    }

    public List<AtHome> atHome(ChildId child) {
        return atHome.stream().filter(one -> one.child().equals(child)).toList();
    }

    public WindowBar bar(HomeVisit visit) {
        return WindowBar.of(visit.window(), today);
    }

    List<ChildId> named() {
        return Stream.concat(
                        Stream.of(visits, toNote, tray)
                                .flatMap(List::stream)
                                .map(visit -> visit.child().id()),
                        inVain.stream().map(NotAtHome::child))
                .distinct()
                .toList();
    }
}
