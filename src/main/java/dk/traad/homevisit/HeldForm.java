package dk.traad.homevisit;

import dk.traad.platform.web.TypedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The day a visit was held. */
record HeldForm(String heldOn) {
    private static final int MONTHS_BACK = 6;

    HeldForm(@Nullable String heldOn) {
        this.heldOn = TypedText.of(heldOn);
    }

    void check(Errors errors, LocalDate today) {
        var day = TypedText.date(heldOn).orElse(null);
        if (day == null || day.isAfter(today) || day.isBefore(today.minusMonths(MONTHS_BACK))) {
            errors.rejectValue("heldOn", "homevisit.held.on.wrong");
        }
    }

    /** Only once it has been checked. */
    LocalDate day() {
        return TypedText.date(heldOn).orElseThrow();
    }
}
