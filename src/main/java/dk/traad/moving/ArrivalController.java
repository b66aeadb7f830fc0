package dk.traad.moving;

import static dk.traad.moving.MovingAction.READ_ARRIVAL;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.consent.Passage;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.portal.Families;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import dk.traad.transition.MoveTransition;
import dk.traad.transition.Transition;
import dk.traad.transition.TransitionAction;
import dk.traad.transition.Transitions;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Saying to which municipality of the installation a child moves, and reading what came with one. */
@Controller
@Transactional
class ArrivalController {
    private final Access access;
    private final Arrivals arrivals;
    private final Leaving leaving;
    private final Neighbours neighbours;
    private final Transitions transitions;
    private final MoveTransition moveTransition;
    private final Children children;
    private final Families families;
    private final Clock clock;
    private final Templates templates;

    ArrivalController(
            Access access,
            Arrivals arrivals,
            Leaving leaving,
            Neighbours neighbours,
            Transitions transitions,
            MoveTransition moveTransition,
            Children children,
            Families families,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.arrivals = arrivals;
        this.leaving = leaving;
        this.neighbours = neighbours;
        this.transitions = transitions;
        this.moveTransition = moveTransition;
        this.children = children;
        this.families = families;
        this.clock = clock;
        this.templates = templates;
    }

    /** From then on the family can be asked whether something may go there. */
    @PostMapping("/transitions/{id}/municipality")
    View choose(Professional who, Screen screen, @PathVariable Transition.Id id) {
        var transition = transitions.at(id, who.employee(), screen.today());
        access.require(who, TransitionAction.HAND_OVER_CHILD, transition.child());
        var neighbour =
                neighbours.called(transition.toName(), who.municipality()).orElseThrow(NotFound::new);
        if (!transition.isSender() || !MovingParts.isMove(transition)) {
            throw new NotFound();
        }
        moveTransition.toOutside(transition, neighbour.name());
        leaving.makePlace(neighbour.code(), neighbour.name());
        return redirect(transition.path(), "moving.chosen");
    }

    @GetMapping("/arrivals/{id}")
    View show(Professional who, Screen screen, @PathVariable Arrival.Id id) {
        var arrival = arrivals.at(id, screen.today());
        access.require(who, READ_ARRIVAL, arrival.child());
        arrivals.noteReading(arrival, who.employee(), clock.instant());
        var whereabouts = families.whereaboutsElsewhere(families.child(arrival.child()), screen.today());
        return page(templates.movingArrival(screen, children.of(arrival.child()), shown(arrival, whereabouts, screen)));
    }

    static Arrival shown(Arrival arrival, Whereabouts whereabouts, Screen screen) {
        return new Arrival(
                arrival.id(),
                arrival.child(),
                whereabouts.isHidden() ? screen.text("moving.here") : arrival.fromName(),
                whereabouts.isHidden() ? "" : arrival.fromUnit(),
                arrival.kind(),
                arrival.madeOn(),
                whereabouts.words(arrival.purpose(), screen),
                arrival.passages().stream()
                        .map(one -> new Passage(one.label(), whereabouts.words(one.words(), screen)))
                        .toList(),
                whereabouts.words(arrival.why(), screen),
                arrival.arrivedAt(),
                arrival.untilOn());
    }
}
