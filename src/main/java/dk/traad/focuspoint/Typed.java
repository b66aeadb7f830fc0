package dk.traad.focuspoint;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What people typed about a focus point and all that hangs on it, made fit to keep, and the checks its forms share. */
public final class Typed {
    /** Far more than anyone should write about a child in one field. */
    static final int LONGEST = 2000;

    private Typed() {}

    /** Nothing instead of null, one kind of line end, no characters without a shape. */
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    /** A version as the page carried it; -1 when it carried none. */
    public static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** @param missing the key of the sentence when nothing is written */
    public static void checkNeeded(Errors errors, String field, String text, String missing) {
        if (text.isEmpty()) {
            errors.rejectValue(field, missing);
        }
        checkLength(errors, field, text);
    }

    public static void checkLength(Errors errors, String field, String text) {
        if (text.length() > LONGEST) {
            errors.rejectValue(field, "focuspoint.too-long");
        }
    }
}
