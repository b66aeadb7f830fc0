package dk.traad.consultation;

import dk.traad.consultation.Consultation.Topic;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.TypedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a place would like to ask about one child.
 *
 * @param to the health visitors' key; empty where there is only one such place
 * @param purpose what the advice is to help with, read by the family
 */
record AboutChildForm(String to, List<String> topics, String question, String purpose) {
    private static final int LONGEST = 1000;
    private static final int LONGEST_PURPOSE = 200;

    AboutChildForm(
            @Nullable String to, @Nullable List<String> topics, @Nullable String question, @Nullable String purpose) {
        this.to = TypedText.of(to);
        this.topics = topics == null ? List.of() : topics;
        this.question = TypedText.of(question);
        this.purpose = TypedText.of(purpose);
    }

    void check(Errors errors, List<UnitId> visitors) {
        if (chosen(visitors).isEmpty()) {
            errors.rejectValue("to", "consultation.child.to.missing");
        }
        if (topics().isEmpty() || chosenTopics().isEmpty()) {
            errors.rejectValue("topics", "consultation.topics.missing");
        }
        if (question.isEmpty() || question.length() > LONGEST) {
            errors.rejectValue("question", "consultation.child.question.wrong");
        }
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            errors.rejectValue("purpose", "consultation.child.purpose.wrong");
        }
    }

    List<Topic> chosenTopics() {
        return Arrays.stream(Topic.values())
                .filter(one -> topics.contains(one.name()))
                .toList();
    }

    Optional<UnitId> chosen(List<UnitId> visitors) {
        return visitors.size() == 1
                ? visitors.stream().findFirst()
                : visitors.stream().filter(one -> one.toString().equals(to)).findFirst();
    }
}
