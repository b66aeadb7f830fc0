package dk.traad.familyhandover;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import dk.traad.transition.FamilyTransition;
import dk.traad.transition.FamilyTransitionParts;
import dk.traad.transition.Transition;
import dk.traad.transition.TransitionStage;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the family's page of a transition: writing to the place, and what was sent with its receipts. */
@Component
class FamilyHandoverParts implements FamilyTransitionParts {
    private static final int ORDER = 20;

    private final Access access;
    private final FamilyHandovers handovers;
    private final HandoverDrafts drafts;
    private final Templates templates;

    FamilyHandoverParts(Access access, FamilyHandovers handovers, HandoverDrafts drafts, Templates templates) {
        this.access = access;
        this.handovers = handovers;
        this.drafts = drafts;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(Transition transition, Parent who, Whereabouts whereabouts, Screen screen) {
        if (!access.may(who, FamilyHandoverAction.WRITE_OWN_HANDOVER, transition.child())) {
            return List.of();
        }
        var mayWrite = !transition.stage().isOver() && transition.stage() != TransitionStage.FORESEEN;
        return List.of(new Part(
                ORDER,
                templates.familyhandoverFamily(
                        screen,
                        transition,
                        FamilyTransition.to(transition, whereabouts, screen),
                        handovers.of(transition),
                        who.adult(),
                        whereabouts,
                        mayWrite,
                        drafts.of(transition, who.adult()).isPresent())));
    }
}
