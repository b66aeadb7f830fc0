package dk.traad.startmeeting;

import dk.traad.platform.web.TypedText;
import org.springframework.validation.Errors;

/** Why the family is offered a meeting: it reads it. */
record OfferForm(String why) {
    private static final int LONGEST = 2000;

    OfferForm {
        why = TypedText.of(why);
    }

    void check(Errors errors) {
        if (why.isEmpty()) {
            errors.rejectValue("why", "startmeeting.why.missing");
        }
        if (why.length() > LONGEST) {
            errors.rejectValue("why", "transition.words.long");
        }
    }
}
