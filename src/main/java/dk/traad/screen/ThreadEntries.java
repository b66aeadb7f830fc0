package dk.traad.screen;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import java.util.List;

/** What one feature knows of a child's thread and this person may see: each feature brings its own beads. */
public interface ThreadEntries {
    List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen);
}
