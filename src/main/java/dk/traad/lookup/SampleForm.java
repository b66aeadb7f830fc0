package dk.traad.lookup;

import dk.traad.platform.web.TypedText;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.validation.Errors;

/** What a leader says about one look-up; a line is needed unless it was ordinary work. */
public record SampleForm(String answer, String note) {
    public static final int LONGEST = 1000;

    public SampleForm {
        answer = TypedText.of(answer);
        note = TypedText.of(note);
    }

    void check(Errors errors) {
        if (chosen().isEmpty()) {
            errors.rejectValue("answer", "lookup.sample.answer.missing");
        }
        if (note.isEmpty()
                && chosen().filter(LookUpSample.Answer.ORDINARY::equals).isEmpty()) {
            errors.rejectValue("note", "lookup.sample.note.missing");
        }
        if (note.length() > LONGEST) {
            errors.rejectValue("note", "lookup.line.too-long");
        }
    }

    Optional<LookUpSample.Answer> chosen() {
        return Arrays.stream(LookUpSample.Answer.values())
                .filter(one -> one.name().equals(answer))
                .findFirst();
    }
}
