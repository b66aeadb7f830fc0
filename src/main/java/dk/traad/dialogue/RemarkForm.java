package dk.traad.dialogue;

import dk.traad.focuspoint.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How a parent remembers a dialogue. */
record RemarkForm(String words) {
    RemarkForm(@Nullable String words) {
        this.words = Typed.text(words);
    }

    void check(Errors errors) {
        Typed.checkNeeded(errors, "words", words, "dialogue.remark.missing");
    }
}
