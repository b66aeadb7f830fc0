package dk.traad.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What people typed, made fit to keep: nothing instead of null, one kind of line end, no characters without a shape. */
final class Words {
    /** Far more than anyone should write about a child in one field. */
    static final int MOST = 2000;

    private Words() {}

    static String of(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    static List<String> of(@Nullable List<String> chosen) {
        return chosen == null ? List.of() : chosen;
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** "Er en god ven" becomes "Aya er en god ven."; what somebody wrote in their own words keeps them. */
    static String sentence(String subject, String words) {
        var said = subject.isEmpty()
                ? words
                : subject + " " + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        return said.matches("(?s).*[.!?…]") ? said : said + ".";
    }

    static void checkLength(Errors errors, String field, String text) {
        if (text.length() > MOST) {
            errors.rejectValue(field, "assessment.too-long");
        }
    }
}
