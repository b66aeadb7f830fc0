package dk.traad.programme;

import dk.traad.platform.web.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What taking part has meant. */
record ExperienceForm(String meant) {
    ExperienceForm(@Nullable String meant) {
        this.meant = TypedText.of(meant);
    }

    void check(Errors errors) {
        if (Experience.Meant.of(meant).isEmpty()) {
            errors.rejectValue("meant", "programme.experience.missing");
        }
    }

    /** Only once it has been checked. */
    Experience.Meant choice() {
        return Experience.Meant.of(meant).orElseThrow();
    }
}
