package dk.traad.transition;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.transition.TransitionAction.RECEIVE_CHILD;
import static dk.traad.transition.TransitionAction.TAKE_OVER_CHILD;

import dk.traad.access.Access;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** What the side that receives does with a transition: takes the baton or gives it back, and follows up. */
@Controller
@Transactional
class ReceiveController {
    private final Access access;
    private final Transitions transitions;
    private final MoveTransition moveTransition;
    private final TransitionPages pages;
    private final Templates templates;

    ReceiveController(
            Access access,
            Transitions transitions,
            MoveTransition moveTransition,
            TransitionPages pages,
            Templates templates) {
        this.access = access;
        this.transitions = transitions;
        this.moveTransition = moveTransition;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping("/transitions/{id}/accept")
    View accept(Professional who, Screen screen, @PathVariable Transition.Id id) {
        var transition = received(id, who, screen);
        access.require(who, RECEIVE_CHILD, transition.child());
        moveTransition.accept(transition, "", who.employee());
        return redirect(transition.path(), "transition.accept.done");
    }

    /** From that moment whoever returns it reads no more of the child than that it was to come. */
    @PostMapping("/transitions/{id}/return")
    View giveBack(
            Professional who, Screen screen, @PathVariable Transition.Id id, WordsForm form, BindingResult errors) {
        var transition = received(id, who, screen);
        access.require(who, RECEIVE_CHILD, transition.child());
        form.check(errors, "transition.return.missing");
        if (errors.hasErrors()) {
            return again("return", transition, who, screen, Fields.of(form, errors));
        }
        moveTransition.giveBack(transition, form.words(), who.employee());
        return redirect("/transitions", "transition.return.done");
    }

    @PostMapping("/transitions/{id}/take-over")
    View takeOver(Professional who, Screen screen, @PathVariable Transition.Id id) {
        var transition = transitions.at(id, who.employee(), screen.today());
        access.require(who, TAKE_OVER_CHILD, transition.child());
        if (!transition.isAwaiting() && !transition.isReceiver()) {
            throw new NotFound();
        }
        moveTransition.takeOver(transition, who.employee());
        return redirect(transition.path(), "transition.accept.done");
    }

    @PostMapping("/transitions/{id}/follow-up")
    View followUp(
            Professional who, Screen screen, @PathVariable Transition.Id id, WordsForm form, BindingResult errors) {
        var transition = received(id, who, screen);
        access.require(who, RECEIVE_CHILD, transition.child());
        form.check(errors, "transition.follow-up.missing");
        if (errors.hasErrors()) {
            return again("follow-up", transition, who, screen, Fields.of(form, errors));
        }
        moveTransition.followUp(transition, form.words(), who.employee());
        return redirect(transition.path(), "transition.follow-up.done");
    }

    /** Only for the side that receives; for others there is no such thing. */
    private Transition received(Transition.Id id, Professional who, Screen screen) {
        var transition = transitions.at(id, who.employee(), screen.today());
        if (!transition.isReceiver()) {
            throw new NotFound();
        }
        return transition;
    }

    private View again(String form, Transition transition, Professional who, Screen screen, Fields typed) {
        return invalid(templates.transitionShow(
                screen, pages.of(transition, who, screen, TransitionPage.Forms.of(form, transition, typed))));
    }
}
