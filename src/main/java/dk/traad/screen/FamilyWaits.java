package dk.traad.screen;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import java.util.List;

/** What waits for a family in one feature: each feature brings its own lines to their front page. */
public interface FamilyWaits {
    /** @param children all whose pages this person may open, asked about at once; each rule of its own still decides */
    List<FamilyWaiting> waitingFor(List<ChildId> children, Citizen who, Screen screen);
}
