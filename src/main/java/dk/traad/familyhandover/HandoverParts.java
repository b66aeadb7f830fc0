package dk.traad.familyhandover;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.transition.Transition;
import dk.traad.transition.TransitionParts;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a transition: for those who receive the child what its family wrote, for those who send it that it was sent. */
@Component
class HandoverParts implements TransitionParts {
    private static final int ORDER = 20;

    private final Access access;
    private final FamilyHandovers handovers;
    private final OwnHandovers ownHandovers;
    private final Clock clock;
    private final Templates templates;

    HandoverParts(
            Access access, FamilyHandovers handovers, OwnHandovers ownHandovers, Clock clock, Templates templates) {
        this.access = access;
        this.handovers = handovers;
        this.ownHandovers = ownHandovers;
        this.clock = clock;
        this.templates = templates;
    }

    /** Being shown it here is reading it; the family sees that. */
    @Override
    public List<Part> partsFor(Transition transition, Professional who, Screen screen) {
        var mayRead =
                transition.isReceiver() && access.may(who, HandoverReading.READ_FAMILY_HANDOVER, transition.child());
        var sent = handovers.of(transition);
        if (transition.isSender() && ownHandovers.isReady(transition)) {
            return List.of(new Part(ORDER, templates.familyhandoverYoungStaff(screen, transition)));
        }
        if (sent.isEmpty()) {
            return List.of();
        }
        if (mayRead) {
            access.require(who, HandoverReading.READ_FAMILY_HANDOVER, transition.child());
            handovers.noteReading(transition, who.employee(), clock.instant());
        }
        return List.of(new Part(ORDER, templates.familyhandoverStaff(screen, transition, sent, mayRead)));
    }
}
