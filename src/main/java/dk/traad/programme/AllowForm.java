package dk.traad.programme;

import dk.traad.kernel.ChildId;
import dk.traad.platform.web.TypedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The one yes of a leader: for whom, and that the conditions are met. */
record AllowForm(String child, String met) {
    AllowForm(@Nullable String child, @Nullable String met) {
        this.child = TypedText.of(child);
        this.met = TypedText.of(met);
    }

    void check(Errors errors, List<Advisory.Child> children) {
        if (chosen(children).isEmpty()) {
            errors.rejectValue("child", "programme.allow.child.missing");
        }
        if (!met.equals("true")) {
            errors.rejectValue("met", "programme.allow.met.missing");
        }
    }

    Optional<ChildId> chosen(List<Advisory.Child> children) {
        return children.stream()
                .map(Advisory.Child::id)
                .filter(id -> id.toString().equals(child))
                .findFirst();
    }
}
