package dk.traad.guideline;

import dk.traad.platform.web.TypedText;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.validation.Errors;

/** On which day the draft was adopted, and by whom. */
record AdoptForm(String adoptedOn, String adoptedBy) {
    private static final int LONGEST = 200;

    AdoptForm {
        adoptedOn = TypedText.of(adoptedOn);
        adoptedBy = TypedText.of(adoptedBy);
    }

    void check(Errors errors, LocalDate today) {
        if (day().filter(day -> !day.isAfter(today)).isEmpty()) {
            errors.rejectValue("adoptedOn", "guideline.adopted-on.wrong");
        }
        if (adoptedBy.isEmpty() || adoptedBy.length() > LONGEST) {
            errors.rejectValue("adoptedBy", "guideline.adopted-by.wrong");
        }
    }

    Optional<LocalDate> day() {
        return TypedText.date(adoptedOn);
    }
}
