package dk.traad.transition;

import dk.traad.guideline.TransitionStep;
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

    /** Who takes a step, as the family knows them: themselves, the health visitor, or a place by its name. */
    public String owner(TransitionStep.Owner owner, Screen screen) {
        return switch (owner) {
            case PARENTS -> screen.text("transition.family.owner.you");
            case SENDER ->
                transition.kind() == TransitionKind.HOME_TO_DAYCARE
                        ? screen.text("transition.family.owner.visitor")
                        : from;
            case RECEIVER -> to.isEmpty() ? screen.text("transition.family.owner.new-place") : to;
        };
    }

    /** Whether it is the family's turn. */
    public boolean isFamiliesTurn() {
        return transition.stage() == TransitionStage.PARENT_LED
                || transition.stage() == TransitionStage.MEETING_OFFERED;
    }
}
