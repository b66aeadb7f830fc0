package dk.traad.transition;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.transition.TransitionAction.HAND_OVER_CHILD;
import static dk.traad.transition.TransitionAction.READ_TRANSITION;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** One transition, and opening one by a click. */
@Controller
@Transactional
class TransitionController {
    private final Access access;
    private final Children children;
    private final Transitions transitions;
    private final OpenTransitions openTransitions;
    private final TransitionPages pages;
    private final Templates templates;

    TransitionController(
            Access access,
            Children children,
            Transitions transitions,
            OpenTransitions openTransitions,
            TransitionPages pages,
            Templates templates) {
        this.access = access;
        this.children = children;
        this.transitions = transitions;
        this.openTransitions = openTransitions;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/transitions/{id}")
    View show(Professional who, Screen screen, @PathVariable Transition.Id id) {
        var transition = transitions.at(id, who.employee(), screen.today());
        access.require(who, READ_TRANSITION, transition.child());
        return page(templates.transitionShow(
                screen, pages.of(transition, who, screen, TransitionPage.Forms.empty(transition))));
    }

    @GetMapping("/children/{child}/transitions/new")
    View form(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, HAND_OVER_CHILD, child);
        return page(templates.transitionNew(
                screen,
                new NewTransitionPage(
                        children.of(child),
                        Fields.of(new PlaceForm("", "", "", "")),
                        openTransitions.places(screen.today()))));
    }

    @PostMapping("/children/{child}/transitions/new")
    View open(Professional who, Screen screen, @PathVariable ChildId child, PlaceForm form, BindingResult errors) {
        access.require(who, HAND_OVER_CHILD, child);
        var places = openTransitions.places(screen.today());
        form.check(errors, places, screen.today());
        if (errors.hasErrors()) {
            return invalid(templates.transitionNew(
                    screen, new NewTransitionPage(children.of(child), Fields.of(form, errors), places)));
        }
        var id = openTransitions.byHand(
                child,
                form.chosen().orElseThrow(),
                form.unit(places),
                form.nameOutside(),
                form.day().orElseThrow(),
                who.employee());
        return redirect("/transitions/" + id, "transition.opened");
    }
}
