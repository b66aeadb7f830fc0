package dk.traad.handover;

import dk.traad.platform.web.TypedText;
import org.springframework.validation.Errors;

/** Why it goes back to where it came from. */
record ReturnForm(String reason) {
    private static final int LONGEST = 2000;

    ReturnForm {
        reason = TypedText.of(reason);
    }

    void check(Errors errors) {
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "handover.return.missing");
        }
        if (reason.length() > LONGEST) {
            errors.rejectValue("reason", "consent.too-long");
        }
    }
}
