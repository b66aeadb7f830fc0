package dk.traad.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody typed or a form carried, made fit to keep, and read as a date or a key when it is one. */
public final class TypedText {
    private static final DateTimeFormatter AS_PEOPLE_WRITE =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedText() {}

    /** Nothing instead of null, one kind of line end, no characters without a shape. */
    public static String of(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    /** A browser sends 2026-11-16; where it has no date field people write 16-11-2026 or 16.11.2026. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(
                    text.matches("\\d{4}-\\d{2}-\\d{2}")
                            ? LocalDate.parse(text)
                            : LocalDate.parse(text.replaceAll("[./ ]+", "-"), AS_PEOPLE_WRITE));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
