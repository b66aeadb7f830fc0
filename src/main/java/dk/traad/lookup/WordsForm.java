package dk.traad.lookup;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A question or its answer, as it is typed. */
record WordsForm(@Nullable String words) {
    static final int LONGEST = 2000;
    private static final int LINE = 1000;

    WordsForm {
        words = words == null
                ? ""
                : words.replace("\r\n", "\n").replace("\0", "").strip();
    }

    static WordsForm empty() {
        return new WordsForm("");
    }

    String text() {
        return words == null ? "" : words;
    }

    /** One line of an answer that is no letter. */
    void checkLine(Errors errors, String missing) {
        if (text().isEmpty()) {
            errors.rejectValue("words", missing);
        }
        if (text().length() > LINE) {
            errors.rejectValue("words", "lookup.line.too-long");
        }
    }

    /** @param missing the key of the sentence when nothing is written */
    void check(Errors errors, String missing) {
        if (text().isEmpty()) {
            errors.rejectValue("words", missing);
        }
        if (text().length() > LONGEST) {
            errors.rejectValue("words", "lookup.words.too-long");
        }
    }
}
