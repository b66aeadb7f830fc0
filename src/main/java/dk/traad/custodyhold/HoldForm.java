package dk.traad.custodyhold;

import dk.traad.platform.web.TypedText;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * Whom to put on hold, and why.
 *
 * @param adult the key of a custody holder
 */
record HoldForm(String adult, String reason) {
    static final int LONGEST = 1000;

    HoldForm {
        adult = TypedText.of(adult);
        reason = TypedText.of(reason);
    }

    void check(Errors errors, List<CustodyHolder> holders) {
        if (chosen(holders).isEmpty()) {
            errors.rejectValue("adult", "custodyhold.adult.missing");
        }
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "custodyhold.reason.missing");
        }
        if (reason.length() > LONGEST) {
            errors.rejectValue("reason", "custodyhold.reason.long");
        }
    }

    Optional<CustodyHolder> chosen(List<CustodyHolder> holders) {
        return holders.stream().filter(one -> one.id().toString().equals(adult)).findFirst();
    }
}
