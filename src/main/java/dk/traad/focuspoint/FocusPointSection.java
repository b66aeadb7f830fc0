package dk.traad.focuspoint;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A part of a focus point's page: the dialogue, the plan, the follow-ups each bring their own. */
public interface FocusPointSection {
    /** When it comes in the life of a focus point: 10 dialogue, 20 plan, 30 follow-ups. Once planned, the latest is first. */
    int order();

    /** Null when there is nothing to show yet. */
    @Nullable
    Content sectionOf(FocusPoint focusPoint, Professional who, Screen screen);
}
