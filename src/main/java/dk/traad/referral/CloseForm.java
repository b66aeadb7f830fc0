package dk.traad.referral;

import dk.traad.platform.web.TypedText;
import org.springframework.validation.Errors;

/** Why a referral is closed: the parents read it. */
record CloseForm(String reason) {
    private static final int LONGEST = 2000;

    CloseForm {
        reason = TypedText.of(reason);
    }

    void check(Errors errors) {
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "referral.close.reason-missing");
        }
        if (reason.length() > LONGEST) {
            errors.rejectValue("reason", "referral.reason.long");
        }
    }
}
