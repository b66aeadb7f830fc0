package dk.traad.screen;

import dk.traad.kernel.SignedIn.YoungPerson;
import gg.jte.Content;
import java.util.List;

/** What one feature shows on a young person's own page: each feature brings its own parts. */
public interface YoungParts {
    List<Content> partsFor(YoungPerson who, Screen screen);
}
