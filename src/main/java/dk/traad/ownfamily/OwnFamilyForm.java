package dk.traad.ownfamily;

import dk.traad.kernel.Cpr;
import dk.traad.platform.web.TypedText;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * "This child is my family."
 *
 * @param child the key of a child one works with; empty when a number is typed instead
 * @param number a CPR number; it is never shown again
 */
record OwnFamilyForm(String child, String number, String kind) {
    OwnFamilyForm {
        child = TypedText.of(child);
        number = TypedText.of(number);
        kind = TypedText.of(kind);
    }

    void check(Errors errors) {
        if (child.isEmpty() && number.isEmpty()) {
            errors.rejectValue("child", "ownfamily.child.missing");
        }
        if (!number.isEmpty() && cpr().isEmpty()) {
            errors.rejectValue("number", "ownfamily.number.wrong");
        }
        if (chosenKind().isEmpty()) {
            errors.rejectValue("kind", "ownfamily.kind.missing");
        }
    }

    Optional<Cpr> cpr() {
        return Cpr.parse(number);
    }

    Optional<Kind> chosenKind() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    /** What goes back to the page. */
    OwnFamilyForm withoutNumber() {
        return new OwnFamilyForm(child, "", kind);
    }
}
