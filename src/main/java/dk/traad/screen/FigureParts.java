package dk.traad.screen;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import gg.jte.Content;
import java.util.List;

/** Figures one feature shows below those of coverage: never a child, never fewer than five. */
public interface FigureParts {
    List<Content> figuresFor(Professional who, Standing standing, Screen screen);
}
