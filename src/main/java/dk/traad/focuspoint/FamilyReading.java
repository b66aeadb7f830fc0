package dk.traad.focuspoint;

import dk.traad.portal.FamilyChild;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;

/**
 * One focus point in one custody holder's hands, and how to treat whatever else is written there.
 *
 * @param whereabouts what this reader may know of where the child is
 */
public record FamilyReading(FamilyChild child, FamilyFocusPoint focusPoint, Whereabouts whereabouts, Screen screen) {
    /** What somebody else wrote, fit for this reader. */
    public String words(String written) {
        return whereabouts.words(written, screen);
    }
}
