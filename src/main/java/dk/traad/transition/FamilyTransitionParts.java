package dk.traad.transition;

import dk.traad.kernel.SignedIn.Parent;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;

/** What one feature shows a custody holder on the page of a transition: each brings its own parts. */
public interface FamilyTransitionParts {
    List<Part> partsFor(Transition transition, Parent who, Whereabouts whereabouts, Screen screen);

    /**
     * A section with a heading of its own.
     *
     * @param order as for staff
     */
    record Part(int order, Content content) {}
}
