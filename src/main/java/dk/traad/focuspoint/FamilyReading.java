package dk.traad.focuspoint;

import dk.traad.portal.FamilyChild;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;

/**
 * One focus point in one custody holder's hands, and how to treat whatever else is written there.
 *
 * @param isGuarded whether anyone in this family has a protected address: then nothing leaves the program with a name or
 *     a place in it, as a calendar file would
 * @param whereabouts what this reader may know of where the child is
 */
public record FamilyReading(
        FamilyChild child, FamilyFocusPoint focusPoint, Whereabouts whereabouts, boolean isGuarded, Screen screen) {
    /** What somebody else wrote, fit for this reader. */
    public String words(String written) {
        return whereabouts.words(written, screen);
    }
}
