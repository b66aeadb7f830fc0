package dk.traad.wondering;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What people typed in a wondering, made fit to keep, and the checks its forms share. */
final class Typed {
    /** Far more than anyone should write in one field. */
    static final int MOST = 2000;

    private Typed() {}

    /** Nothing instead of null, one kind of line end, no characters without a shape. */
    static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace("\0", "").strip();
    }

    /** A version as the page carried it; -1 when it carried none. */
    static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    static @Nullable LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    static void checkNeeded(Errors errors, String field, String text, String missing) {
        if (text.isEmpty()) {
            errors.rejectValue(field, missing);
        }
        checkLength(errors, field, text);
    }

    static void checkLength(Errors errors, String field, String text) {
        if (text.length() > MOST) {
            errors.rejectValue(field, "wondering.too-long");
        }
    }

    /** The same words from the same page are one thing, however often they are sent; other words are another, never lost. */
    static UUID key(Object... parts) {
        var all = new StringBuilder();
        for (var part : parts) {
            all.append(part).append('\n');
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
