package dk.traad.dialogue;

import dk.traad.focuspoint.FamilyReading;
import java.time.Instant;
import java.util.List;

/**
 * Answering an invitation, or adding to what was noted.
 *
 * @param times those this reader can still choose from
 */
public record AnswerPage(FamilyReading reading, FamilyDialoguePart part, List<Instant> times) {
    public Dialogue dialogue() {
        return part.dialogue();
    }
}
