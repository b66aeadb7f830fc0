package dk.traad.familyhandover;

import dk.traad.platform.web.Fields;
import dk.traad.transition.Transition;
import java.util.List;

/**
 * Writing about oneself.
 *
 * @param isSaved whether there is something to take along
 * @param isReady whether the young person has said that it is done
 */
public record YoungHandoverPage(
        Transition transition, List<Answered> answers, int version, boolean isSaved, boolean isReady, Fields fields) {
    public String path() {
        return "/mine/transitions/" + transition.id();
    }
}
