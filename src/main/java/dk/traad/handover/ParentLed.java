package dk.traad.handover;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.UnitId;
import dk.traad.transition.Transition;
import dk.traad.transition.Transitions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where nobody is worried and the parents hand over themselves, nothing else goes between the two places (H7). */
@Component
class ParentLed {
    private final Transitions transitions;

    ParentLed(Transitions transitions) {
        this.transitions = transitions;
    }

    /** The transition that keeps the professionals' fields closed between these places. */
    Optional<Transition> between(ChildId child, UnitId from, UnitId to) {
        return transitions.of(child).stream()
                .filter(one -> one.closes(from, to))
                .findFirst();
    }

    Optional<Transition> of(Handover handover) {
        var request = handover.request();
        return between(handover.child(), request.from().unit(), request.to().unit());
    }

    /** @throws Conflict with a sentence that says who hands over */
    void requireOpen(Handover handover) {
        var request = handover.request();
        requireOpen(handover.child(), request.from().unit(), request.to().unit());
    }

    void requireOpen(ChildId child, UnitId from, UnitId to) {
        if (between(child, from, to).isPresent()) {
            throw new Conflict("handover.refused.parents");
        }
    }
}
