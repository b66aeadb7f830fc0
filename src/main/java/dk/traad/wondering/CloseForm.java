package dk.traad.wondering;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What came of a wondering, with a line the family reads.
 *
 * @param version of the wondering, as this person saw it
 */
record CloseForm(String key, String version, String outcome, String closeWords) {
    CloseForm(@Nullable String key, @Nullable String version, @Nullable String outcome, @Nullable String closeWords) {
        this.key = Typed.text(key);
        this.version = Typed.text(version);
        this.outcome = Typed.text(outcome);
        this.closeWords = Typed.text(closeWords);
    }

    static CloseForm empty() {
        return new CloseForm("", "", "", "");
    }

    void check(Errors errors, List<Wondering.Outcome> possible) {
        if (possible.stream().noneMatch(one -> one.name().equals(outcome))) {
            errors.rejectValue("outcome", "wondering.close.outcome-missing");
        }
        Typed.checkNeeded(errors, "closeWords", closeWords, "wondering.close.words-missing");
    }

    Wondering.Outcome chosen() {
        return Arrays.stream(Wondering.Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    int seen() {
        return Typed.number(version);
    }

    Entry.Id entry(Wondering.Id wondering, UUID by) {
        return new Entry.Id(Typed.key(key, wondering, by, outcome, closeWords));
    }
}
