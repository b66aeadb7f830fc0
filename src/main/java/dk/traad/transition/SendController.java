package dk.traad.transition;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.transition.TransitionAction.HAND_OVER_CHILD;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** What the side that hands over does with a transition. */
@Controller
@Transactional
class SendController {
    private final Access access;
    private final Transitions transitions;
    private final TransitionMoves moves;
    private final MoveTransition moveTransition;
    private final OpenTransitions openTransitions;
    private final TransitionPages pages;
    private final List<GoesAlong> features;
    private final Templates templates;

    SendController(
            Access access,
            Transitions transitions,
            TransitionMoves moves,
            MoveTransition moveTransition,
            OpenTransitions openTransitions,
            TransitionPages pages,
            List<GoesAlong> features,
            Templates templates) {
        this.access = access;
        this.transitions = transitions;
        this.moves = moves;
        this.moveTransition = moveTransition;
        this.openTransitions = openTransitions;
        this.pages = pages;
        this.features = features;
        this.templates = templates;
    }

    @PostMapping("/transitions/{id}/let-parents")
    View letParents(Professional who, Screen screen, @PathVariable Transition.Id id) {
        var transition = at(id, who, screen);
        access.require(who, HAND_OVER_CHILD, transition.child());
        moveTransition.letParents(transition, who.employee());
        return redirect(transition.path(), "transition.let-parents.done");
    }

    @PostMapping("/transitions/{id}/prepare")
    View prepare(
            Professional who, Screen screen, @PathVariable Transition.Id id, WordsForm form, BindingResult errors) {
        var transition = at(id, who, screen);
        access.require(who, HAND_OVER_CHILD, transition.child());
        form.check(errors, "transition.prepare.missing");
        if (errors.hasErrors()) {
            return again("prepare", transition, who, screen, Fields.of(form, errors));
        }
        moveTransition.prepare(transition, form.words(), who.employee());
        return redirect(transition.path(), "transition.prepare.done");
    }

    /** With what everybody has agreed to; what lacks an answer stays, and the page has said so. */
    @PostMapping("/transitions/{id}/hand-over")
    View handOver(Professional who, Screen screen, @PathVariable Transition.Id id) {
        var transition = at(id, who, screen);
        access.require(who, HAND_OVER_CHILD, transition.child());
        if (transition.state().allows(TransitionMove.HAND_OVER)) {
            features.forEach(feature -> feature.send(transition, who));
        }
        moveTransition.handOver(transition, who.employee());
        return redirect(transition.path(), "transition.hand-over.done");
    }

    /** For a place outside: who there has accepted. */
    @PostMapping("/transitions/{id}/accepted-outside")
    View acceptedOutside(
            Professional who, Screen screen, @PathVariable Transition.Id id, WordsForm form, BindingResult errors) {
        var transition = at(id, who, screen);
        access.require(who, HAND_OVER_CHILD, transition.child());
        if (!transition.isAcceptedBySender()) {
            throw new NotFound();
        }
        form.check(errors, "transition.accept.outside.missing");
        if (errors.hasErrors()) {
            return again("accepted-outside", transition, who, screen, Fields.of(form, errors));
        }
        moveTransition.accept(transition, form.words(), who.employee());
        return redirect(transition.path(), "transition.accept.done");
    }

    @PostMapping("/transitions/{id}/followed-up-outside")
    View followedUpOutside(
            Professional who, Screen screen, @PathVariable Transition.Id id, WordsForm form, BindingResult errors) {
        var transition = at(id, who, screen);
        access.require(who, HAND_OVER_CHILD, transition.child());
        if (!transition.isAcceptedBySender()) {
            throw new NotFound();
        }
        form.check(errors, "transition.follow-up.missing");
        if (errors.hasErrors()) {
            return again("followed-up-outside", transition, who, screen, Fields.of(form, errors));
        }
        moveTransition.followUp(transition, form.words(), who.employee());
        return redirect(transition.path(), "transition.follow-up.done");
    }

    @PostMapping("/transitions/{id}/call-off")
    View callOff(
            Professional who, Screen screen, @PathVariable Transition.Id id, WordsForm form, BindingResult errors) {
        var transition = at(id, who, screen);
        access.require(who, HAND_OVER_CHILD, transition.child());
        form.check(errors, "transition.call-off.missing");
        if (errors.hasErrors()) {
            return again("call-off", transition, who, screen, Fields.of(form, errors));
        }
        moveTransition.callOff(transition, form.words(), who.employee());
        return redirect("/transitions", "transition.call-off.done");
    }

    @PostMapping("/transitions/{id}/place")
    View place(Professional who, Screen screen, @PathVariable Transition.Id id, PlaceForm form, BindingResult errors) {
        var transition = at(id, who, screen);
        access.require(who, HAND_OVER_CHILD, transition.child());
        var places = openTransitions.places(screen.today());
        form.check(errors, places, screen.today());
        if (errors.hasErrors()) {
            return invalid(templates.transitionShow(
                    screen,
                    pages.of(
                            transition,
                            who,
                            screen,
                            new TransitionPage.Forms("place", Fields.of(new WordsForm("")), Fields.of(form, errors)))));
        }
        var isMoved = moves.place(
                transition, form.unit(places), form.nameOutside(), form.day().orElseThrow());
        if (!isMoved) {
            throw new Conflict("transition.refused.moved-on");
        }
        return redirect(transition.path(), "transition.place.done");
    }

    /** Only for the side that hands over; for others there is no such thing. */
    private Transition at(Transition.Id id, Professional who, Screen screen) {
        var transition = transitions.at(id, who.employee(), screen.today());
        if (!transition.isSender()) {
            throw new NotFound();
        }
        return transition;
    }

    private View again(String form, Transition transition, Professional who, Screen screen, Fields typed) {
        return invalid(templates.transitionShow(
                screen, pages.of(transition, who, screen, TransitionPage.Forms.of(form, transition, typed))));
    }
}
