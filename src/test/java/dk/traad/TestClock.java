package dk.traad;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {
    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    /** A Monday in November, ten in the morning. */
    private static final Instant START = LocalDate.of(2026, 11, 16)
            .atTime(LocalTime.of(10, 0))
            .atZone(DENMARK)
            .toInstant();

    private Instant now = START;

    public void reset() {
        now = START;
    }

    public void set(LocalDate date) {
        now = date.atTime(LocalTime.of(10, 0)).atZone(DENMARK).toInstant();
    }

    public void plusDays(int days) {
        set(today().plusDays(days));
    }

    public void plus(Duration duration) {
        now = now.plus(duration);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, DENMARK);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return DENMARK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
