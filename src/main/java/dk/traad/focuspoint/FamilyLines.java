package dk.traad.focuspoint;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.Screen;
import java.util.List;

/** What waits for a custody holder in a focus point, its dialogue, plan and follow-ups: each brings its own lines. */
public interface FamilyLines {
    List<FamilyLine> linesFor(ChildId child, Parent who, Screen screen);
}
