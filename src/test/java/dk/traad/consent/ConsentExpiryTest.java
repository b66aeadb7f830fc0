package dk.traad.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.AdultId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A consent ends at local midnight after its last day, however long that day is. */
class ConsentExpiryTest {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Answerer MOTHER = new Answerer(AdultId.random(), "Mor");

    /** The days on which the clock is changed, and those around them, for thirty years. */
    @Provide
    Arbitrary<LocalDate> daysAroundTheChange() {
        return Arbitraries.integers()
                .between(2020, 2050)
                .flatMap(year -> Arbitraries.of(3, 10)
                        .flatMap(month -> Arbitraries.integers()
                                .between(-2, 2)
                                .map(days -> LocalDate.of(year, month, 31)
                                        .minusDays(LocalDate.of(year, month, 31)
                                                        .getDayOfWeek()
                                                        .getValue()
                                                % 7)
                                        .plusDays(days))));
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(-3 * 24 * 60, 3 * 24 * 60);
    }

    @Property(tries = 3000)
    void it_holds_exactly_until_the_next_day_begins(
            @ForAll("daysAroundTheChange") LocalDate last, @ForAll("minutes") int minutes) {
        var end = ZonedDateTime.of(last.plusDays(1).atStartOfDay(), DENMARK).toInstant();
        var moment = end.plusSeconds(minutes * 60L);
        assertThat(stateAt(moment, last).isGiven()).isEqualTo(moment.isBefore(end));
    }

    @Property(tries = 500)
    void the_last_second_is_inside_and_the_first_one_after_is_not(@ForAll("daysAroundTheChange") LocalDate last) {
        var end = last.plusDays(1).atStartOfDay(DENMARK).toInstant();
        assertThat(stateAt(end.minusSeconds(1), last)).isEqualTo(new ConsentState.Given(last));
        assertThat(stateAt(end, last)).isEqualTo(new ConsentState.Expired(last));
    }

    private static ConsentState stateAt(Instant moment, LocalDate last) {
        var yes = new ConsentFact(
                ConsentItem.Id.random(), 1, MOTHER.adult(), "Mor", Answer.YES, How.PORTAL, null, Instant.EPOCH);
        return ConsentState.of(List.of(MOTHER), List.of(yes), last, LocalDate.ofInstant(moment, DENMARK));
    }
}
