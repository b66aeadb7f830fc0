package dk.traad.plan;

import dk.traad.focuspoint.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What somebody in the family says to a plan: "this is ours too", or "not yet" and why.
 *
 * @param changes of the plan, as this person read it
 * @param parts what they want to be in (B6)
 */
public record ConfirmForm(String changes, String answer, String words, List<String> parts) {
    static final List<String> PARTS = List.of("GOALS", "ACTIONS", "FOLLOW_UPS");

    public ConfirmForm(
            @Nullable String changes, @Nullable String answer, @Nullable String words, @Nullable List<String> parts) {
        this.changes = Typed.text(changes);
        this.answer = Typed.text(answer);
        this.words = Typed.text(words);
        this.parts = parts == null ? List.of() : parts;
    }

    /** As they said it before to exactly this text, or with every part chosen. */
    public static ConfirmForm of(SupportPlan plan, SupportPlan.@Nullable Confirmation said) {
        var changes = Integer.toString(plan.changes());
        return said == null
                ? new ConfirmForm(changes, "", "", PARTS)
                : new ConfirmForm(changes, said.isOurs() ? "OURS" : "NOT_YET", said.words(), said.parts());
    }

    public void check(Errors errors) {
        if (!answer.equals("OURS") && !answer.equals("NOT_YET")) {
            errors.rejectValue("answer", "plan.confirm.missing");
        }
        if (answer.equals("NOT_YET") && words.isEmpty()) {
            errors.rejectValue("words", "plan.confirm.words-missing");
        }
        if (!PARTS.containsAll(parts)) {
            errors.rejectValue("parts", "plan.confirm.missing");
        }
        Typed.checkLength(errors, "words", words);
    }

    int seen() {
        return Typed.number(changes);
    }
}
