package dk.traad.focuspoint;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One line: the reason for a step. */
public record ReasonForm(String reason) {
    public ReasonForm(@Nullable String reason) {
        this.reason = Typed.text(reason);
    }

    /** @param missing the key of the sentence when nothing is written */
    public void check(Errors errors, String missing) {
        Typed.checkNeeded(errors, "reason", reason, missing);
    }
}
