package dk.traad.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same as the property, met at the receiver's page: open a second before midnight, gone at midnight. */
class ConsentOverMidnightTest extends AskedFamily {
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2027-10-31", "2028-03-26", "2026-11-20"})
    void the_last_day_ends_at_midnight_here(String day) {
        var last = LocalDate.parse(day);
        clock.set(last.minusDays(5));
        var handover = begin(last.toString());
        write(handover, WORDS);
        as(mette).post(handover + "/ask");
        saysYes(camilla, handover);
        saysYes(frederik, handover);
        assertThat(deliverAll(handover)).hasStatus(303);
        clock.set(last);
        clock.plus(Duration.ofHours(14).minusSeconds(1));
        assertThat(as(teacher).get(handover + "/received")).hasStatus(200);
        clock.plus(Duration.ofSeconds(1));
        assertThat(as(teacher).get(handover + "/received")).hasStatus(404);
    }
}
