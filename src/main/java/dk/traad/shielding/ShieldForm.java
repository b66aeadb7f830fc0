package dk.traad.shielding;

import dk.traad.platform.web.TypedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why a child is shielded, and who reads it beside the leader. */
record ShieldForm(String reason, List<String> readers) {
    private static final int LONGEST = 1000;

    ShieldForm(@Nullable String reason, @Nullable List<String> readers) {
        this.reason = TypedText.of(reason);
        this.readers = Objects.requireNonNullElse(readers, List.of());
    }

    void check(Errors errors) {
        if (reason.isEmpty()) {
            errors.rejectValue("reason", "shielding.reason.missing");
        }
        if (reason.length() > LONGEST) {
            errors.rejectValue("reason", "shielding.reason.long");
        }
    }
}
