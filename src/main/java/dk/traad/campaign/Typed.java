package dk.traad.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** What somebody typed, read as a date or a number when it is one. */
final class Typed {
    private static final DateTimeFormatter AS_PEOPLE_WRITE =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Typed() {}

    /** A browser sends 2026-11-16; where it has no date field people write 16-11-2026 or 16.11.2026. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(
                    text.matches("\\d{4}-\\d{2}-\\d{2}")
                            ? LocalDate.parse(text)
                            : LocalDate.parse(text.replaceAll("[./ ]+", "-"), AS_PEOPLE_WRITE));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** A whole number that is not negative. */
    static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
