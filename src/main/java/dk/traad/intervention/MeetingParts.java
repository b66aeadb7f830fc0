package dk.traad.intervention;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;

/** What the child itself has shown and said, for the meeting table: brought by the feature that knows it. */
public interface MeetingParts {
    /** Only what its family reads as well. */
    List<Content> voicesFor(ChildId child, Professional who, Screen screen);
}
