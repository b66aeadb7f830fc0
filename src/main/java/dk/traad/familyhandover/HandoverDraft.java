package dk.traad.familyhandover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one custody holder is writing.
 *
 * @param questions in Danish, as they were asked when it was written
 */
public record HandoverDraft(int version, List<String> questions, List<String> answers, Instant savedAt) {
    /** On the questions of today. What was written to a question that is asked no longer stands below with it. */
    List<Answered> on(List<Question> asked) {
        Map<String, String> written = IntStream.range(0, questions.size())
                .boxed()
                .collect(Collectors.toMap(
                        questions::get, answers::get, (first, second) -> first + "\n" + second, LinkedHashMap::new));
        var all = new ArrayList<Answered>();
        asked.forEach(question -> all.add(new Answered(question, written.getOrDefault(question.danish(), ""))));
        var still = asked.stream().map(Question::danish).toList();
        written.forEach((question, answer) -> {
            if (!still.contains(question) && !answer.isEmpty()) {
                all.add(new Answered(new Question(question, question), answer));
            }
        });
        return all;
    }
}
