package dk.traad.startmeeting;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import dk.traad.transition.FamilyTransitionParts;
import dk.traad.transition.Transition;
import dk.traad.transition.TransitionMove;
import dk.traad.transition.TransitionParts;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The offer of one table on the pages of a transition, the family's and the staff's. */
@Component
class StartMeetingParts implements TransitionParts, FamilyTransitionParts {
    private static final int ORDER = 30;
    private static final int FIRST_FOR_FAMILY = 10;

    private final Access access;
    private final MeetingOffers offers;
    private final Templates templates;

    StartMeetingParts(Access access, MeetingOffers offers, Templates templates) {
        this.access = access;
        this.offers = offers;
        this.templates = templates;
    }

    @Override
    public List<TransitionParts.Part> partsFor(Transition transition, Professional who, Screen screen) {
        if (!access.may(who, MeetingAction.READ_MEETING, transition.child())) {
            return List.of();
        }
        var all = offers.of(transition);
        var mayOffer = transition.isSender()
                && transition.state().allows(TransitionMove.OFFER_MEETING)
                && access.may(who, MeetingAction.OFFER_MEETING, transition.child());
        if (all.isEmpty() && !mayOffer) {
            return List.of();
        }
        return List.of(new TransitionParts.Part(
                ORDER,
                templates.startmeetingPart(
                        screen,
                        transition,
                        all,
                        mayOffer,
                        transition.isSender(),
                        access.may(who, MeetingAction.HOLD_MEETING, transition.child()))));
    }

    @Override
    public List<FamilyTransitionParts.Part> partsFor(
            Transition transition, Parent who, Whereabouts whereabouts, Screen screen) {
        if (!access.may(who, FamilyMeetingAction.ANSWER_MEETING_OFFER, transition.child())) {
            return List.of();
        }
        var all = offers.of(transition);
        return all.isEmpty()
                ? List.of()
                : List.of(new FamilyTransitionParts.Part(
                        FIRST_FOR_FAMILY,
                        templates.startmeetingFamily(screen, transition, all.getFirst(), who.adult(), whereabouts)));
    }
}
