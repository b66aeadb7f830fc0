package dk.traad.exchange;

import dk.traad.platform.web.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What came of the meeting, as the family reads it. */
record ToldForm(@Nullable String cameOfIt) {
    private static final int LONGEST = 3000;

    ToldForm {
        cameOfIt = TypedText.of(cameOfIt);
    }

    void check(Errors errors) {
        var typed = TypedText.of(cameOfIt);
        if (typed.isEmpty()) {
            errors.rejectValue("cameOfIt", "exchange.cameOfIt.missing");
        }
        if (typed.length() > LONGEST) {
            errors.rejectValue("cameOfIt", "exchange.long");
        }
    }
}
