package dk.traad.focuspoint;

import dk.traad.platform.web.Fields;
import gg.jte.Content;
import java.util.List;
import java.util.Map;

/**
 * A focus point as the professionals around the child meet it.
 *
 * @param sections the dialogue, the plan, the follow-ups
 * @param reason the form of a step that needs a reason
 */
public record FocusPointPage(
        FocusPoint focusPoint,
        State state,
        List<Content> sections,
        List<FocusPointStep> steps,
        May may,
        Fields reason) {
    /** Which steps stand open for this person, now. */
    public record May(boolean write, boolean protect, boolean adjust, boolean stop, boolean reopen, boolean keep) {}

    /** From the plan on it is the plan that counts; the words it began with are folded. */
    public boolean isPlanned() {
        return focusPoint.stage().isBeyondDialogue();
    }

    /** Where it is on its way: 1 written, 2 talked over, 3 planned, 4 followed up. */
    public int way() {
        return switch (state) {
            case State.Proposed _ -> 1;
            case State.InDialogue(var grounded) -> grounded ? 3 : 2;
            case State.Adjusted _ -> 3;
            case State.Agreed _, State.Active _ -> 4;
            case State.Achieved _, State.Stopped _ -> 5;
        };
    }

    /** What is wrong in the step a reason was asked for, by the id its field has on the page. */
    public Fields reasonMistakes(String action) {
        var mistake = reason.mistake("reason");
        return new Fields(null, mistake == null ? Map.of() : Map.of("reason" + action.replace('/', '-'), mistake));
    }
}
