package dk.traad.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.followup.FollowUpDates.Anchor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Every start date of five years, 29 February and the days on which the clocks change among them. */
class FollowUpDatesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private static Stream<LocalDate> everyStart() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    @Test
    void the_first_is_within_three_calendar_months_whatever_the_anchor() {
        for (var anchor : Anchor.values()) {
            assertThat(everyStart()).allSatisfy(start -> {
                var due = dates(anchor).next(start, List.of());
                assertThat(due).isEqualTo(start.plusMonths(3));
                assertThat(due.getMonth()).isEqualTo(start.getMonth().plus(3));
                assertThat(due.getDayOfMonth()).isIn(start.getDayOfMonth(), due.lengthOfMonth());
            });
        }
    }

    @Test
    void counted_from_the_start_the_second_is_within_six_months_of_it_however_early_the_first_was() {
        assertThat(everyStart()).allSatisfy(start -> {
            for (var early = 1; early <= 80; early += 13) {
                assertThat(dates(Anchor.PLAN_START).next(start, List.of(start.plusDays(early))))
                        .isEqualTo(start.plusMonths(6));
            }
        });
    }

    @Test
    void counted_from_the_one_before_the_second_is_within_six_months_of_that() {
        assertThat(everyStart()).allSatisfy(start -> {
            var first = start.plusMonths(3).minusDays(5);
            assertThat(dates(Anchor.PREVIOUS_FOLLOW_UP).next(start, List.of(first)))
                    .isEqualTo(first.plusMonths(6));
        });
    }

    @Test
    void the_last_day_of_february_is_where_a_month_ends_too_soon() {
        assertThat(dates(Anchor.PLAN_START).next(LocalDate.of(2027, 11, 30), List.of()))
                .isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(dates(Anchor.PLAN_START).next(LocalDate.of(2026, 11, 30), List.of()))
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(dates(Anchor.PLAN_START).next(LocalDate.of(2028, 2, 29), List.of()))
                .isEqualTo(LocalDate.of(2028, 5, 29));
        assertThat(dates(Anchor.PLAN_START).next(LocalDate.of(2028, 2, 29), List.of(LocalDate.of(2028, 5, 29))))
                .isEqualTo(LocalDate.of(2028, 8, 29));
    }

    @Property
    void the_next_one_always_lies_after_the_last_and_never_further_away_than_allowed(
            @ForAll("starts") LocalDate start,
            @ForAll Anchor anchor,
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 400) Integer> gaps) {
        var held = heldOn(start, gaps);
        var due = dates(anchor).next(start, held);
        if (held.isEmpty()) {
            assertThat(due).isEqualTo(start.plusMonths(3));
            return;
        }
        assertThat(due).isAfter(held.getLast());
        if (anchor == Anchor.PREVIOUS_FOLLOW_UP) {
            assertThat(due).isEqualTo(held.getLast().plusMonths(6));
            return;
        }
        assertThat(monthsBetween(start, due) % 6)
                .as("always a whole number of half years from the start")
                .isZero();
    }

    @Property
    void held_on_time_each_time_they_come_in_their_order(@ForAll("starts") LocalDate start, @ForAll Anchor anchor) {
        var held = new ArrayList<LocalDate>();
        for (var turn = 0; turn < 5; turn++) {
            var due = dates(anchor).next(start, held);
            if (!held.isEmpty()) {
                assertThat(due).isAfter(held.getLast());
            }
            held.add(FollowUpDates.meetingDay(due));
        }
    }

    @Property
    void one_meets_on_a_working_day_and_never_too_late(@ForAll("starts") LocalDate due) {
        var day = FollowUpDates.meetingDay(due);
        assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(day).isBetween(due.minusDays(2), due);
    }

    @Property
    void reminding_only_ever_grows_stronger(
            @ForAll("starts") LocalDate due, @ForAll @IntRange(min = -60, max = 60) int day) {
        var today = Urgency.of(due, due.plusDays(day));
        var tomorrow = Urgency.of(due, due.plusDays(day + 1));
        assertThat(tomorrow).isGreaterThanOrEqualTo(today);
        assertThat(today.isOverdue()).isEqualTo(day > 0);
        assertThat(today == Urgency.ESCALATED).isEqualTo(day > 7);
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static List<LocalDate> heldOn(LocalDate start, List<Integer> gaps) {
        var days = new ArrayList<LocalDate>();
        var day = start;
        for (var gap : gaps) {
            day = day.plusDays(gap);
            days.add(day);
        }
        return days;
    }

    /** Whole months, where the end of a shorter month counts as its day. */
    private static long monthsBetween(LocalDate start, LocalDate due) {
        for (var months = 0; months < 400; months++) {
            if (start.plusMonths(months).equals(due)) {
                return months;
            }
        }
        throw new AssertionError(start + " to " + due + " are no whole months");
    }

    private static FollowUpDates dates(Anchor anchor) {
        return new FollowUpDates(anchor, 3, 6);
    }
}
