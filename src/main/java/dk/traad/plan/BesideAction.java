package dk.traad.plan;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** What another feature shows beside an action being written, for a goal of this kind. */
public interface BesideAction {
    /** Null when there is nothing to show this person. */
    @Nullable
    Content besideAction(GoalKind kind, Professional who, Screen screen);
}
