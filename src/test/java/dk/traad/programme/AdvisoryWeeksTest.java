package dk.traad.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

/** Every 14 days for eight months, worked out from the first week: the same on both sides of the change to summer time. */
class AdvisoryWeeksTest {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Programme.Rhythm FORTNIGHTLY = new Programme.Rhythm(14, 8);

    @Property
    void every_week_is_fourteen_days_after_the_one_before(@ForAll("days") LocalDate yes) {
        var weeks = new AdvisoryWeeks(AdvisoryWeeks.firstAfter(yes), FORTNIGHTLY).all();
        assertThat(weeks).hasSizeBetween(17, 18);
        for (var i = 1; i < weeks.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(weeks.get(i - 1), weeks.get(i))).isEqualTo(14);
        }
    }

    /** Noon in Copenhagen on each of the Mondays is noon, whatever the clocks were turned. */
    @Property
    void turning_the_clocks_moves_nothing(@ForAll("days") LocalDate yes) {
        assertThat(new AdvisoryWeeks(AdvisoryWeeks.firstAfter(yes), FORTNIGHTLY).all())
                .allSatisfy(week -> {
                    assertThat(week.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                    var noon = week.atTime(12, 0).atZone(DENMARK);
                    assertThat(noon.toLocalDate()).isEqualTo(week);
                    assertThat(noon.getHour()).isEqualTo(12);
                });
    }

    @Property
    void they_begin_after_the_yes_and_end_within_eight_calendar_months(@ForAll("days") LocalDate yes) {
        var weeks = new AdvisoryWeeks(AdvisoryWeeks.firstAfter(yes), FORTNIGHTLY);
        assertThat(weeks.first()).isAfter(yes).isBeforeOrEqualTo(yes.plusDays(7));
        assertThat(weeks.end()).isEqualTo(weeks.first().plusMonths(8));
        assertThat(weeks.all()).allMatch(week -> week.isBefore(weeks.end()));
    }

    @Property
    void what_is_left_is_the_present_week_and_those_to_come(
            @ForAll("days") LocalDate yes, @ForAll @IntRange(min = 0, max = 300) int later) {
        var weeks = new AdvisoryWeeks(AdvisoryWeeks.firstAfter(yes), FORTNIGHTLY);
        var today = yes.plusDays(later);
        assertThat(weeks.left(today))
                .isSubsetOf(weeks.all())
                .allMatch(week -> !week.plusDays(6).isBefore(today));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2024, 1, 1), LocalDate.of(2036, 12, 31));
    }
}
