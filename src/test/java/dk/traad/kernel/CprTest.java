package dk.traad.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CprTest {
    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("ddMMyy");

    @Provide
    Arbitrary<LocalDate> birthdays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1858, 1, 1).toEpochDay(),
                        LocalDate.of(2057, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** CPR-kontoret's table, read the other way: which seventh digits a year may have. */
    private static String seventhDigits(int year) {
        if (year < 1900) {
            return "5678";
        }
        if (year < 1937) {
            return "0123";
        }
        if (year < 2000) {
            return "012349";
        }
        return year < 2037 ? "456789" : "5678";
    }

    @Property
    void every_birthday_is_found_again_from_its_number(
            @ForAll("birthdays") LocalDate birthday,
            @ForAll @IntRange(max = 5) int choice,
            @ForAll @IntRange(max = 999) int rest) {
        var sevenths = seventhDigits(birthday.getYear());
        var number = SIX_DIGITS.format(birthday) + sevenths.charAt(choice % sevenths.length()) + "%03d".formatted(rest);
        assertThat(Cpr.parse(number)).hasValueSatisfying(cpr -> {
            assertThat(cpr.birthday()).isEqualTo(birthday);
            assertThat(cpr.digits()).isEqualTo(number);
        });
    }

    @Property
    void a_hyphen_and_spaces_around_make_no_difference(
            @ForAll("birthdays") LocalDate birthday, @ForAll @IntRange(max = 999) int rest) {
        var date = SIX_DIGITS.format(birthday);
        var last = seventhDigits(birthday.getYear()).charAt(0) + "%03d".formatted(rest);
        assertThat(Cpr.parse(" " + date + "-" + last + " ")).isEqualTo(Cpr.parse(date + last));
    }

    @Property
    void any_text_at_all_is_read_without_a_fault_and_never_printed_whole(@ForAll String text) {
        Cpr.parse(text)
                .ifPresent(cpr ->
                        assertThat(cpr.toString()).doesNotContain(cpr.digits().substring(6)));
    }

    @Property
    void a_day_that_is_in_no_calendar_is_no_number(
            @ForAll @IntRange(min = 32, max = 99) int day,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(max = 9999) int rest) {
        assertThat(Cpr.parse("%02d%02d20%04d".formatted(day, month, rest))).isEmpty();
        assertThat(Cpr.parse("01%02d20%04d".formatted(day, rest))).isEmpty();
    }

    @Example
    void leap_days_are_in_leap_years_only() {
        assertThat(Cpr.parse("2902244001")).isPresent();
        assertThat(Cpr.parse("2902234001")).isEmpty();
        assertThat(Cpr.parse("2902000001")).isEmpty();
        assertThat(Cpr.parse("2902004001")).isPresent();
    }

    @Example
    void replacement_numbers_have_two_letters_and_a_date() {
        assertThat(Cpr.parse("0102221AB3"))
                .hasValueSatisfying(cpr -> assertThat(cpr.birthday()).isEqualTo("2022-02-01"));
        assertThat(Cpr.parse("0102225XY9")).isPresent();
        assertThat(Cpr.parse("0102222AB3")).isEmpty();
        assertThat(Cpr.parse("0102221ab3")).isEmpty();
        assertThat(Cpr.parse("0102221ABC")).isEmpty();
    }
}
