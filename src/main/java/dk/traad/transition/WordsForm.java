package dk.traad.transition;

import dk.traad.platform.web.TypedText;
import org.springframework.validation.Errors;

/** A few words along with a move. */
public record WordsForm(String words) {
    private static final int LONGEST = 2000;

    public WordsForm {
        words = TypedText.of(words);
    }

    /** @param missing the key of what is said when there are none; empty where none are needed */
    void check(Errors errors, String missing) {
        if (words.isEmpty() && !missing.isEmpty()) {
            errors.rejectValue("words", missing);
        }
        if (words.length() > LONGEST) {
            errors.rejectValue("words", "transition.words.long");
        }
    }
}
