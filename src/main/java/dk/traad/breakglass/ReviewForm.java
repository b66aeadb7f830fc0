package dk.traad.breakglass;

import dk.traad.platform.web.TypedText;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.validation.Errors;

/** What was found, and a line about it; the line is needed unless it was ordinary work. */
public record ReviewForm(String finding, String note) {
    public static final int LONGEST = 1000;

    public ReviewForm {
        finding = TypedText.of(finding);
        note = TypedText.of(note);
    }

    void check(Errors errors) {
        if (chosen().isEmpty()) {
            errors.rejectValue("finding", "breakglass.finding.missing");
        }
        checkNote(errors, chosen().filter(Finding.ORDINARY::equals).isEmpty());
    }

    void checkNote(Errors errors, boolean isNeeded) {
        if (note.isEmpty() && isNeeded) {
            errors.rejectValue("note", "breakglass.note.missing");
        }
        if (note.length() > LONGEST) {
            errors.rejectValue("note", "breakglass.note.long");
        }
    }

    Optional<Finding> chosen() {
        return Arrays.stream(Finding.values())
                .filter(one -> one.name().equals(finding))
                .findFirst();
    }
}
