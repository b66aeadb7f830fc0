package dk.traad.ownfamily;

import dk.traad.kernel.EmployeeId;
import dk.traad.platform.web.TypedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/** "This colleague is family of the child." */
record ColleagueFamilyForm(String who, String kind) {
    ColleagueFamilyForm {
        who = TypedText.of(who);
        kind = TypedText.of(kind);
    }

    void check(Errors errors, List<EmployeeId> around) {
        if (chosen(around).isEmpty()) {
            errors.rejectValue("who", "ownfamily.who.missing");
        }
        if (chosenKind().isEmpty()) {
            errors.rejectValue("kind", "ownfamily.kind.missing");
        }
    }

    Optional<EmployeeId> chosen(List<EmployeeId> around) {
        return around.stream().filter(one -> one.toString().equals(who)).findFirst();
    }

    Optional<Kind> chosenKind() {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }
}
