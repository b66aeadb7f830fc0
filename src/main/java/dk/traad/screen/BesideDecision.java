package dk.traad.screen;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;

/** What one feature knows of a child that its team should have before it while it decides: each brings its own. */
public interface BesideDecision {
    /** @param since the day on which the team began to look at the child this time */
    List<Content> beside(ChildId child, LocalDate since, Professional who, Screen screen);
}
