package dk.traad.child;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why somebody needs the whole number. */
record CprReasonForm(@Nullable String reason) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    CprReasonForm {
        reason = Objects.requireNonNullElse(reason, "").strip();
    }

    void check(Errors errors) {
        if (words().length() < SHORTEST || words().length() > LONGEST) {
            errors.rejectValue("reason", "child.cpr.reason.wrong");
        }
    }

    String words() {
        return Objects.requireNonNullElse(reason, "");
    }
}
