package dk.traad.screen;

import dk.traad.access.Standing;
import java.util.List;

/** Where one can go on to from the list of one's children: each feature brings its own, and only what this person may do. */
public interface ChildrenSteps {
    List<ChildSteps.Step> stepsFor(Standing standing, Screen screen);
}
