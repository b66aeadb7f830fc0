package dk.traad.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Hours of Danish days. */
final class DemoTime {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private DemoTime() {}

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(DENMARK).toInstant();
    }
}
