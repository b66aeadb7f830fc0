package dk.traad.programme;

import dk.traad.platform.web.TypedText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A family's answer; why not need not be said. */
record AnswerForm(String answer, String noReason) {
    AnswerForm(@Nullable String answer, @Nullable String noReason) {
        this.answer = TypedText.of(answer);
        this.noReason = TypedText.of(noReason);
    }

    void check(Errors errors) {
        if (Arrays.stream(Offer.Answer.values()).noneMatch(one -> one.name().equals(answer))) {
            errors.rejectValue("answer", "programme.answer.missing");
        }
    }

    /** Only once it has been checked. */
    Offer.Answer choice() {
        return Offer.Answer.valueOf(answer);
    }

    Offer.@Nullable NoReason why() {
        return choice() == Offer.Answer.YES
                ? null
                : Arrays.stream(Offer.NoReason.values())
                        .filter(one -> one.name().equals(noReason))
                        .findFirst()
                        .orElse(Offer.NoReason.NOT_SAID);
    }
}
