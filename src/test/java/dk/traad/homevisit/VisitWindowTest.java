package dk.traad.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.homevisit.VisitStep.AgeUnit;
import dk.traad.homevisit.VisitStep.Audience;
import dk.traad.kernel.WorkingDays;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

/** When a visit is due: ages in calendar months, arrival in the middle, holidays. */
class VisitWindowTest {
    @Property
    void whoever_was_born_here_has_the_window_of_the_schedule(
            @ForAll("days") LocalDate birthday, @ForAll("steps") VisitStep step) {
        var window = VisitWindow.of(step, birthday, null, birthday).orElseThrow();
        assertThat(window.from()).isEqualTo(step.ageUnit().after(birthday, step.fromAge()));
        assertThat(window.to()).isEqualTo(step.ageUnit().after(birthday, step.toAge()));
        assertThat(window.from()).isAfterOrEqualTo(birthday);
    }

    /** 1½ years is the same day of the month, or the last of a month that is too short. */
    @Property
    void months_are_those_of_the_calendar(
            @ForAll("days") LocalDate birthday, @ForAll @IntRange(min = 1, max = 72) int age) {
        var due = AgeUnit.MONTHS.after(birthday, age);
        assertThat(due.getDayOfMonth()).isEqualTo(Math.min(birthday.getDayOfMonth(), due.lengthOfMonth()));
        assertThat(due.getYear() * 12 + due.getMonthValue())
                .isEqualTo(birthday.getYear() * 12 + birthday.getMonthValue() + age);
    }

    @Property
    void whoever_arrives_is_asked_for_nothing_before_they_came(
            @ForAll("days") LocalDate birthday,
            @ForAll @IntRange(min = 0, max = 1500) int daysOld,
            @ForAll("steps") VisitStep step) {
        var arrived = birthday.plusDays(daysOld);
        var window = VisitWindow.of(step, birthday, arrived, arrived);
        var end = step.ageUnit().after(birthday, step.toAge());
        assertThat(window.isPresent()).isEqualTo(!end.isBefore(arrived));
        window.ifPresent(found -> {
            assertThat(found.from()).isAfterOrEqualTo(arrived);
            assertThat(found.to()).isAfterOrEqualTo(end);
            assertThat(found.to()).isAfterOrEqualTo(found.from());
            if (found.from().equals(arrived)
                    && step.ageUnit().after(birthday, step.fromAge()).isBefore(arrived)) {
                assertThat(found.to()).isAfterOrEqualTo(arrived.plusDays(VisitWindow.DAYS_AFTER_ARRIVAL - 1));
            }
        });
    }

    @Property
    void what_has_passed_is_not_planned(
            @ForAll("days") LocalDate birthday,
            @ForAll @IntRange(min = 0, max = 3000) int later,
            @ForAll("steps") VisitStep step) {
        var today = birthday.plusDays(later);
        VisitWindow.of(step, birthday, null, today)
                .ifPresent(window -> assertThat(window.to()).isAfterOrEqualTo(today));
    }

    @Property
    void the_last_working_day_lies_in_the_window_and_is_one_wherever_there_is_one(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 0, max = 60) int days) {
        var window = new VisitWindow(from, from.plusDays(days));
        var last = window.lastWorkingDay();
        assertThat(window.holds(last)).isTrue();
        var isAny = from.datesUntil(window.to().plusDays(1)).anyMatch(WorkingDays::isWorkingDay);
        assertThat(WorkingDays.isWorkingDay(last)).isEqualTo(isAny);
        if (isAny) {
            assertThat(last.plusDays(1).datesUntil(window.to().plusDays(1)).noneMatch(WorkingDays::isWorkingDay))
                    .isTrue();
        }
    }

    @Example
    void a_welcome_visit_is_for_those_who_came() {
        var welcome = step(Audience.ARRIVED, AgeUnit.DAYS, 0, 28);
        var born = LocalDate.of(2025, 1, 31);
        assertThat(VisitWindow.of(welcome, born, null, born)).isEmpty();
        var came = LocalDate.of(2026, 11, 16);
        assertThat(VisitWindow.of(welcome, born, came, came))
                .contains(new VisitWindow(came, LocalDate.of(2026, 12, 14)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2020, 1, 1), LocalDate.of(2035, 12, 31));
    }

    @Provide
    Arbitrary<VisitStep> steps() {
        return Combinators.combine(
                        Arbitraries.of(AgeUnit.class),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 12))
                .as((unit, from, more) -> step(Audience.EVERYBODY, unit, from, from + more));
    }

    private static VisitStep step(Audience audience, AgeUnit unit, int from, int to) {
        return new VisitStep(VisitStep.Id.random(), "Besøg", "Visit", audience, unit, from, to, 60, false);
    }
}
