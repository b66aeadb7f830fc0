package dk.traad.familyhandover;

import dk.traad.kernel.TransitionKind;
import dk.traad.platform.web.Fields;

/**
 * What parents are asked, one kind of transition at a time.
 *
 * @param unitName whose questions they are; empty for the municipality's
 * @param isOwn whether they are this place's own, and not those of the municipality or the program
 */
public record QuestionsPage(TransitionKind kind, String unitName, boolean isOwn, Fields fields) {
    public String path() {
        return unitName.isEmpty() ? "/settings/handover-questions" : "/unit/handover-questions";
    }
}
