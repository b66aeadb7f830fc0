package dk.traad.screen;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import gg.jte.Content;
import java.util.List;

/** What one feature shows a leader of the own unit: each feature brings its own parts of that page. */
public interface UnitParts {
    List<Part> partsFor(Professional who, Standing standing, Screen screen);

    /**
     * A section with a heading of its own.
     *
     * @param order 5 the children who need somebody, 10 what waits for the leader, 20 stand-ins, 30 referrals, 40 what is shut
     */
    record Part(int order, Content content) {}
}
