package dk.traad.screen;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import gg.jte.Content;
import java.util.List;

/** What stands above every page of a professional while it lasts: each feature brings its own. It names no child. */
public interface Banners {
    List<Content> bannersFor(Professional who, Standing standing, Screen screen);
}
