package dk.traad.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are Danish days. */
final class CoverageTime {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private CoverageTime() {}

    static LocalDate day(Instant moment) {
        return moment.atZone(DENMARK).toLocalDate();
    }

    static Instant monthsBefore(LocalDate today, int months) {
        return today.minusMonths(months).atStartOfDay(DENMARK).toInstant();
    }
}
