package dk.traad.circle;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;

/** What one feature knows of the people around a child and can change about them: each brings its own parts of the page. */
public interface CircleParts {
    List<Part> partsFor(ChildId child, Professional who, Screen screen);

    /**
     * A section with a heading of its own.
     *
     * @param order 10 coordinator, 20 referrals, 30 and on what shuts the file
     */
    record Part(int order, Content content) {}
}
