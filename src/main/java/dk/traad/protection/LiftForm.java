package dk.traad.protection;

import dk.traad.platform.web.TypedText;
import org.springframework.validation.Errors;

/** Why something is opened again. */
public record LiftForm(String reason) {
    private static final int LONGEST = 1000;

    public LiftForm {
        reason = TypedText.of(reason);
    }

    public void check(Errors errors) {
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "protection.lift.reason-missing");
        }
        if (reason.length() > LONGEST) {
            errors.rejectValue("reason", "protection.lift.reason-long");
        }
    }
}
