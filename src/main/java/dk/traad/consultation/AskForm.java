package dk.traad.consultation;

import dk.traad.consultation.Consultation.Topic;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.TypedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a place would like advice about. */
record AskForm(String unit, List<String> topics, String question) {
    private static final int LONGEST = 1000;

    AskForm(@Nullable String unit, @Nullable List<String> topics, @Nullable String question) {
        this.unit = TypedText.of(unit);
        this.topics = topics == null ? List.of() : topics;
        this.question = TypedText.of(question);
    }

    void check(Errors errors) {
        if (chosen().isEmpty()) {
            errors.rejectValue("topics", "consultation.topics.missing");
        }
        if (question.isEmpty() || question.length() > LONGEST) {
            errors.rejectValue("question", "consultation.question.wrong");
        }
    }

    List<Topic> chosen() {
        return Arrays.stream(Topic.values())
                .filter(one -> topics.contains(one.name()))
                .toList();
    }

    /** One of the own places; the first when there is only one. */
    Optional<UnitId> place(List<UnitId> own) {
        return own.size() == 1
                ? own.stream().findFirst()
                : own.stream().filter(one -> one.toString().equals(unit)).findFirst();
    }
}
