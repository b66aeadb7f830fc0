package dk.traad.protection;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;

/** What one feature shows an administrator of the files it shuts: each feature brings its own parts of that page. */
public interface ProtectionParts {
    List<Part> partsFor(Professional who, Screen screen);

    /**
     * A section with a heading of its own.
     *
     * @param order 10 what waits, 20 custody, 30 family of employees
     */
    record Part(int order, Content content) {}
}
