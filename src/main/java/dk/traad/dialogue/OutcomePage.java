package dk.traad.dialogue;

import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.FocusPoint;
import java.util.List;

/**
 * Noting what came out of a dialogue.
 *
 * @param table whoever can have taken part
 * @param action where it is sent to
 */
public record OutcomePage(FocusPoint focusPoint, List<AroundTheTable.Person> table, String action) {
    public boolean isCorrection() {
        return action.endsWith("/corrections");
    }
}
