package dk.traad.familyhandover;

import dk.traad.platform.web.TypedText;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;

/** The questions as typed, one on each line; none in English where the Danish ones stand there too. */
record QuestionsForm(String danish, String english) {
    private static final int MOST = 12;
    private static final int LONGEST = 300;

    QuestionsForm {
        danish = TypedText.of(danish);
        english = TypedText.of(english);
    }

    static QuestionsForm of(List<Question> questions) {
        return new QuestionsForm(
                questions.stream().map(Question::danish).collect(Collectors.joining("\n")),
                questions.stream().map(Question::english).collect(Collectors.joining("\n")));
    }

    void check(Errors errors) {
        if (isWrong(danishLines())
                || danishLines().isEmpty()
                || danishLines().stream().distinct().count() < danishLines().size()) {
            errors.rejectValue("danish", "familyhandover.questions.wrong");
        }
        if (isWrong(englishLines())) {
            errors.rejectValue("english", "familyhandover.questions.wrong");
        }
        if (!englishLines().isEmpty() && englishLines().size() != danishLines().size()) {
            errors.rejectValue("english", "familyhandover.questions.uneven");
        }
    }

    private static boolean isWrong(List<String> lines) {
        return lines.size() > MOST || lines.stream().anyMatch(line -> line.length() > LONGEST);
    }

    List<String> danishLines() {
        return lines(danish);
    }

    List<String> englishLines() {
        return lines(english);
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
