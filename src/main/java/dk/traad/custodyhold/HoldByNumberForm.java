package dk.traad.custodyhold;

import dk.traad.kernel.Cpr;
import dk.traad.platform.web.TypedText;
import java.util.Optional;
import org.springframework.validation.Errors;

/** The two numbers of a decision, and why. The numbers are never shown again. */
record HoldByNumberForm(String child, String adult, String reason) {
    HoldByNumberForm {
        child = TypedText.of(child);
        adult = TypedText.of(adult);
        reason = TypedText.of(reason);
    }

    void check(Errors errors) {
        if (childNumber().isEmpty()) {
            errors.rejectValue("child", "custodyhold.number.wrong");
        }
        if (adultNumber().isEmpty()) {
            errors.rejectValue("adult", "custodyhold.number.wrong");
        }
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "custodyhold.reason.missing");
        }
        if (reason.length() > HoldForm.LONGEST) {
            errors.rejectValue("reason", "custodyhold.reason.long");
        }
    }

    Optional<Cpr> childNumber() {
        return Cpr.parse(child);
    }

    Optional<Cpr> adultNumber() {
        return Cpr.parse(adult);
    }

    /** What goes back to the page. */
    HoldByNumberForm withoutNumbers() {
        return new HoldByNumberForm("", "", reason);
    }
}
