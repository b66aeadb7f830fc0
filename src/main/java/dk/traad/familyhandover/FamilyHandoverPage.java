package dk.traad.familyhandover;

import dk.traad.platform.web.Fields;
import dk.traad.transition.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writing to the place, or looking at what will be sent.
 *
 * @param to the place, as far as the reader may know; empty while it is not known
 * @param draft null while nothing is saved
 */
public record FamilyHandoverPage(
        Transition transition,
        String to,
        List<Answered> answers,
        @Nullable HandoverDraft draft,
        Fields fields) {
    public String path() {
        return transition.familyPath() + "/handover";
    }

    /** What would be sent: every answer with words in it. */
    public List<Answered> written() {
        return answers.stream().filter(one -> !one.isEmpty()).toList();
    }

    /** There is somebody here to send it to; for a place outside the family takes it along itself. */
    public boolean hasReceiver() {
        return transition.toUnit() != null;
    }

    public int version() {
        return draft == null ? 0 : draft.version();
    }
}
