package dk.traad.screen;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import java.util.List;

/** What can be begun from a child's page; each feature brings its own, and only what this person may do. */
public interface ChildSteps {
    List<Step> stepsFor(ChildId child, Professional who, Screen screen);

    /**
     * @param text the words on the button
     * @param order how soon it is needed: below {@link #OFTEN} what is under way and waits to be gone on with, below
     *     {@link #SELDOM} what is done every week
     */
    record Step(String text, String path, int order) {
        public static final int UNDER_WAY = 10;
        public static final int OFTEN = 30;
        public static final int SELDOM = 60;

        public Step(String text, String path) {
            this(text, path, SELDOM);
        }

        public Step at(int place) {
            return new Step(text, path, place);
        }
    }
}
