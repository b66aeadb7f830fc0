package dk.traad.familyhandover;

import dk.traad.kernel.AdultId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What a custody holder has sent to the place their child comes to, word for word.
 *
 * @param isShared whether the other custody holders read it too
 * @param readBy the names of those there who have read it
 */
public record FamilyHandover(
        UUID id,
        AdultId adult,
        String adultName,
        List<String> questions,
        List<String> answers,
        boolean isShared,
        Instant sentAt,
        List<String> readBy) {
    public List<Answered> answered() {
        return IntStream.range(0, questions.size())
                .mapToObj(place ->
                        new Answered(new Question(questions.get(place), questions.get(place)), answers.get(place)))
                .toList();
    }

    public boolean isBy(AdultId reader) {
        return adult.equals(reader);
    }

    public boolean isReadableBy(AdultId reader) {
        return isShared || isBy(reader);
    }
}
