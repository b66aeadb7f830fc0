package dk.traad.followup;

import dk.traad.focuspoint.Typed;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How somebody in the family found it: two short questions and a line (B15). */
public record ExperienceForm(String takenCareOf, String makesDifference, String words) {
    public ExperienceForm(@Nullable String takenCareOf, @Nullable String makesDifference, @Nullable String words) {
        this.takenCareOf = Typed.text(takenCareOf);
        this.makesDifference = Typed.text(makesDifference);
        this.words = Typed.text(words);
    }

    static ExperienceForm of(FollowUp.@Nullable Experience present) {
        return present == null
                ? new ExperienceForm("", "", "")
                : new ExperienceForm(
                        present.takenCareOf().name(), present.makesDifference().name(), present.words());
    }

    public void check(Errors errors) {
        if (!isDegree(takenCareOf)) {
            errors.rejectValue("takenCareOf", "followup.experience.missing");
        }
        if (!isDegree(makesDifference)) {
            errors.rejectValue("makesDifference", "followup.experience.missing");
        }
        Typed.checkLength(errors, "words", words);
    }

    boolean isEmpty() {
        return takenCareOf.isEmpty() && makesDifference.isEmpty();
    }

    boolean isWhole() {
        return isDegree(takenCareOf) && isDegree(makesDifference);
    }

    private static boolean isDegree(String typed) {
        return Arrays.stream(FollowUp.Degree.values())
                .anyMatch(degree -> degree.name().equals(typed));
    }
}
