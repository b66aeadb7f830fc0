package dk.traad.screen;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import gg.jte.Content;
import java.util.List;

/** What one feature lets a person do on the desk itself, below the lines of what waits: each feature brings its own. */
public interface DeskParts {
    List<Content> partsFor(Professional who, Standing standing, Screen screen);
}
