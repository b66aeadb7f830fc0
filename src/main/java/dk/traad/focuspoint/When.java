package dk.traad.focuspoint;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Days and hours as they are typed: local to Denmark, whatever the clock does in between. */
public final class When {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private When() {}

    /** A day as a date field sends it. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** A day and an hour as a field for both sends it: 2026-11-24T14:30. */
    public static Optional<Instant> moment(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(DENMARK).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(DENMARK).toLocalDate();
    }

    /** As such a field wants it. */
    public static String typed(Instant moment) {
        return moment.atZone(DENMARK).toLocalDateTime().toString();
    }
}
