package dk.traad.transition;

import dk.traad.kernel.Sector;
import dk.traad.kernel.TransitionKind;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.util.Objects;

/**
 * A transition as the family reads it.
 *
 * @param from where from, as far as the reader may know
 * @param to where to, as far as the reader may know; empty while it is not known
 */
public record FamilyTransition(Transition transition, String from, String to) {
    static FamilyTransition of(Transition transition, Whereabouts whereabouts, Screen screen) {
        return new FamilyTransition(
                transition, from(transition, whereabouts, screen), to(transition, whereabouts, screen));
    }

    private static String from(Transition transition, Whereabouts whereabouts, Screen screen) {
        if (transition.fromName() == null) {
            return screen.text("transition.from.home");
        }
        var sector = transition.kind() == TransitionKind.HOME_TO_DAYCARE ? Sector.HEALTH_VISITING : Sector.DAYCARE;
        return whereabouts.place(sector, Objects.requireNonNull(transition.fromName()), null, screen);
    }

    /** The name of the place the child goes to; "the institution" where the reader must not know it. */
    public static String to(Transition transition, Whereabouts whereabouts, Screen screen) {
        return transition.hasPlace() ? whereabouts.place(Sector.DAYCARE, transition.toName(), null, screen) : "";
    }

    /** Whether it is the family's turn. */
    public boolean isFamiliesTurn() {
        return transition.stage() == TransitionStage.PARENT_LED
                || transition.stage() == TransitionStage.MEETING_OFFERED;
    }
}
