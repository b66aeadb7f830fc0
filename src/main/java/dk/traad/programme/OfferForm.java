package dk.traad.programme;

import dk.traad.platform.web.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Offering a family a programme: why, where the number of visits on need does not say it. */
record OfferForm(String reason) {
    private static final int LONGEST = 500;

    OfferForm(@Nullable String reason) {
        this.reason = TypedText.of(reason);
    }

    void check(Errors errors, boolean isEligible) {
        if (!isEligible && reason.isEmpty()) {
            errors.rejectValue("reason", "programme.offer.reason.missing");
        }
        if (reason.length() > LONGEST) {
            errors.rejectValue("reason", "programme.offer.reason.long");
        }
    }
}
