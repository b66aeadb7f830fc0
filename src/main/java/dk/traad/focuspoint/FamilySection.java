package dk.traad.focuspoint;

import dk.traad.kernel.SignedIn.Parent;
import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** The same on the family's side. */
public interface FamilySection {
    /** When it comes in the life of a focus point: 10 dialogue, 20 plan, 30 follow-ups. Once planned, the latest is first. */
    int order();

    /** Null when there is nothing to show yet. */
    @Nullable
    Content sectionOf(FamilyReading reading, Parent who);
}
