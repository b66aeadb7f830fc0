package dk.traad.intervention;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;

/** What lies on the meeting table beside the plans: brought by the features that know it. */
public interface MeetingParts {
    /** What the child itself has shown and said: only what its family reads as well. */
    default List<Content> voicesFor(ChildId child, Professional who, Screen screen) {
        return List.of();
    }

    /** Why one meets and what is talked over, where a meeting is called. */
    default List<Content> agendaFor(ChildId child, Professional who, Screen screen) {
        return List.of();
    }
}
