package dk.traad.screen;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import java.util.List;

/** What can be begun from a child's page; each feature brings its own, and only what this person may do. */
public interface ChildSteps {
    List<Step> stepsFor(ChildId child, Professional who, Screen screen);

    /**
     * @param text the words on the button
     */
    record Step(String text, String path) {}
}
