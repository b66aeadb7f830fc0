package dk.traad.focuspoint;

import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.Screen;
import java.util.List;

/** What waits for a custody holder in a focus point, its dialogue, plan and follow-ups: each brings its own lines. */
public interface FamilyLines {
    /** @param readings all they read, of one child or of several, asked about at once */
    List<FamilyLine> linesFor(List<FamilyReading> readings, Parent who, Screen screen);
}
