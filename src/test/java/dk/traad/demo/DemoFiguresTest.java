package dk.traad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Nothing in the demo's world happened later than now. */
class DemoFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Test
    void started_at_night_the_newest_figures_are_those_of_the_night_before() {
        var oneAtNight = Instant.parse("2026-11-16T00:00:00Z");
        assertThat(DemoFigures.moments(TODAY, oneAtNight))
                .allMatch(moment -> moment.isBefore(oneAtNight))
                .last()
                .isEqualTo(Instant.parse("2026-11-15T03:15:00Z"));
    }

    @Test
    void started_by_day_they_are_those_of_last_night() {
        assertThat(DemoFigures.moments(TODAY, Instant.parse("2026-11-16T09:00:00Z")))
                .last()
                .isEqualTo(Instant.parse("2026-11-16T03:15:00Z"));
    }
}
