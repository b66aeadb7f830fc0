package dk.traad.followup;

import dk.traad.focuspoint.Typed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Whether a custody holder comes to a follow-up. */
record ComingForm(String coming, String words) {
    ComingForm(@Nullable String coming, @Nullable String words) {
        this.coming = Typed.text(coming);
        this.words = Typed.text(words);
    }

    static ComingForm of(FollowUp.@Nullable Answer present) {
        return present == null
                ? new ComingForm("", "")
                : new ComingForm(present.coming().name(), present.words());
    }

    void check(Errors errors) {
        if (Arrays.stream(FollowUp.Coming.values()).noneMatch(one -> one.name().equals(coming))) {
            errors.rejectValue("coming", "followup.coming.missing");
        }
        Typed.checkLength(errors, "words", words);
    }

    /** Only once it has been checked. */
    FollowUp.Coming chosen() {
        return FollowUp.Coming.valueOf(coming);
    }
}
