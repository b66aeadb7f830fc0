package dk.traad.transition;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;

/** What one feature shows staff on the page of a transition: each brings its own parts, and only what this person may see. */
public interface TransitionParts {
    List<Part> partsFor(Transition transition, Professional who, Screen screen);

    /**
     * A section with a heading of its own.
     *
     * @param order 20 what the parents hand over, 30 the meeting, 40 what is handed over beside
     */
    record Part(int order, Content content) {}
}
