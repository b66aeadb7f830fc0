package dk.traad.mine;

import dk.traad.focuspoint.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One's own words, and for a follow-up whether one comes. @param key of what is proposed, so that sending it twice makes one */
record OwnWordsForm(String key, String words, String coming) {
    OwnWordsForm(@Nullable String key, @Nullable String words, @Nullable String coming) {
        this.key = Typed.text(key);
        this.words = Typed.text(words);
        this.coming = Typed.text(coming);
    }

    void checkProposal(Errors errors) {
        Typed.checkNeeded(errors, "words", words, "mine.words-missing");
    }

    void checkAnswer(Errors errors) {
        if (!coming.matches("YES|NO|OTHER_TIME")) {
            errors.rejectValue("coming", "followup.coming.missing");
        }
        Typed.checkLength(errors, "words", words);
    }

    UUID id() {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException noKey) {
            return UUID.randomUUID();
        }
    }
}
