package dk.traad.programme;

import dk.traad.platform.web.TypedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Whether a place joins, as its leader answers.
 *
 * @param unit which of the own places
 * @param talkedOn the day of the talk that comes before a yes
 */
record JoinForm(String unit, String answer, String talkedOn) {
    JoinForm(@Nullable String unit, @Nullable String answer, @Nullable String talkedOn) {
        this.unit = TypedText.of(unit);
        this.answer = TypedText.of(answer);
        this.talkedOn = TypedText.of(talkedOn);
    }

    boolean isYes() {
        return answer.equals("YES");
    }

    void check(Errors errors, LocalDate today) {
        if (!isYes() && !answer.equals("NO")) {
            errors.rejectValue("answer", "programme.join.answer.missing");
        }
        var talked = TypedText.date(talkedOn);
        if (isYes() && (talked.isEmpty() || talked.get().isAfter(today))) {
            errors.rejectValue("talkedOn", "programme.join.talked.wrong");
        }
    }
}
