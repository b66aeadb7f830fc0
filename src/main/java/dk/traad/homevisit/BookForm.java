package dk.traad.homevisit;

import dk.traad.kernel.WorkingDays;
import dk.traad.platform.web.TypedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A time for a visit, as it is typed.
 *
 * @param employee who comes: an employee's key
 * @param onDayOff ticked when a weekend or a holiday is meant
 * @param together ticked when a twin is visited at the same time
 */
record BookForm(String on, String at, String minutes, String employee, String onDayOff, String together) {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);
    private static final int QUARTER = 15;
    private static final int MOST_MINUTES = 180;

    BookForm(
            @Nullable String on,
            @Nullable String at,
            @Nullable String minutes,
            @Nullable String employee,
            @Nullable String onDayOff,
            @Nullable String together) {
        this.on = TypedText.of(on);
        this.at = TypedText.of(at).replace('.', ':');
        this.minutes = TypedText.of(minutes);
        this.employee = TypedText.of(employee);
        this.onDayOff = TypedText.of(onDayOff);
        this.together = TypedText.of(together);
    }

    /** @param near days on which whoever books is nearby already */
    static BookForm of(HomeVisit visit, String employee, LocalDate today, List<LocalDate> near) {
        var booking = visit.booking();
        var at = booking == null ? null : booking.begins().atZone(DENMARK);
        var wish = visit.wish();
        var wished = wish == null || wish.on() == null ? null : wish.on().toString();
        return new BookForm(
                wished != null
                        ? wished
                        : at == null
                                ? proposed(visit, today, near).toString()
                                : at.toLocalDate().toString(),
                at == null ? "" : at.toLocalTime().toString(),
                String.valueOf(visit.minutes()),
                booking == null ? employee : booking.employee().toString(),
                "",
                "true");
    }

    /** A day in the window on which one is nearby anyway; otherwise its first working day from now on. */
    private static LocalDate proposed(HomeVisit visit, LocalDate today, List<LocalDate> near) {
        var round = near.stream().filter(day -> visit.window().holds(day)).findFirst();
        if (round.isPresent()) {
            return round.get();
        }
        var first = visit.window().from().isAfter(today) ? visit.window().from() : today;
        return WorkingDays.isWorkingDay(first) ? first : WorkingDays.after(first, 1);
    }

    BookForm on(LocalDate day) {
        return new BookForm(day.toString(), at, minutes, employee, onDayOff, together);
    }

    void check(Errors errors, LocalDate today, Instant now, List<String> visitors) {
        var day = TypedText.date(on).orElse(null);
        if (day == null || day.isBefore(today) || day.isAfter(today.plusYears(2))) {
            errors.rejectValue("on", "homevisit.book.on.wrong");
        } else if (!WorkingDays.isWorkingDay(day) && !onDayOff.equals("true")) {
            errors.rejectValue("onDayOff", "homevisit.book.day-off");
        }
        var time = time().orElse(null);
        if (time == null || time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            errors.rejectValue("at", "homevisit.book.at.wrong");
        } else if (time.getMinute() % QUARTER != 0) {
            errors.rejectValue("at", "homevisit.book.at.quarter");
        } else if (day != null && begins().isBefore(now)) {
            errors.rejectValue("at", "homevisit.book.at.past");
        }
        var length = length();
        if (length < QUARTER || length > MOST_MINUTES || length % QUARTER != 0) {
            errors.rejectValue("minutes", "homevisit.book.minutes.wrong");
        }
        if (!visitors.contains(employee)) {
            errors.rejectValue("employee", "homevisit.book.employee.wrong");
        }
    }

    /** Only once it has been checked. */
    Instant begins() {
        return TypedText.date(on)
                .orElseThrow()
                .atTime(time().orElseThrow())
                .atZone(DENMARK)
                .toInstant();
    }

    int length() {
        return minutes.matches("\\d{1,3}") ? Integer.parseInt(minutes) : 0;
    }

    boolean isTogether() {
        return together.equals("true");
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(at.matches("\\d:.*") ? "0" + at : at));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
