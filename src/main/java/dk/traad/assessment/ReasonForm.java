package dk.traad.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One line: the reason for a step, or the reply to a family. */
record ReasonForm(String reason) {
    ReasonForm(@Nullable String reason) {
        this.reason = Words.of(reason);
    }

    /** @param text the key of the sentence when nothing is written */
    void check(Errors errors, String text) {
        if (reason.isEmpty()) {
            errors.rejectValue("reason", text);
        }
        Words.checkLength(errors, "reason", reason);
    }
}
