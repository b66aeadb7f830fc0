package dk.traad.referral;

import dk.traad.platform.web.TypedText;
import dk.traad.referral.Referrals.Receiver;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * Where a child is referred to, and why.
 *
 * @param to a unit's key
 * @param talked a tick: whoever refers has talked with the parents first
 */
record ReferralForm(String to, String reason, String talked) {
    private static final int LONGEST = 2000;

    ReferralForm {
        to = TypedText.of(to);
        reason = TypedText.of(reason);
        talked = TypedText.of(talked);
    }

    void check(Errors errors, List<Receiver> receivers) {
        if (chosen(receivers).isEmpty()) {
            errors.rejectValue("to", "referral.to.missing");
        }
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "referral.reason.missing");
        }
        if (reason.length() > LONGEST) {
            errors.rejectValue("reason", "referral.reason.long");
        }
        if (talked.isEmpty()) {
            errors.rejectValue("talked", "referral.talked.missing");
        }
    }

    Optional<Receiver> chosen(List<Receiver> receivers) {
        return receivers.stream()
                .filter(receiver -> receiver.id().toString().equals(to))
                .findFirst();
    }
}
