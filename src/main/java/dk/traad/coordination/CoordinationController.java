package dk.traad.coordination;

import static dk.traad.coordination.CoordinationAction.ANSWER_COORDINATION;
import static dk.traad.coordination.CoordinationAction.NAME_COORDINATOR;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.coordination.CoordinationRequest.Answer;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Asking somebody to coordinate, answering, and ending it. */
@Controller
@Transactional
class CoordinationController {
    private final Access access;
    private final Children children;
    private final Coordinators coordinators;
    private final NameCoordinator nameCoordinator;
    private final Templates templates;

    CoordinationController(
            Access access,
            Children children,
            Coordinators coordinators,
            NameCoordinator nameCoordinator,
            Templates templates) {
        this.access = access;
        this.children = children;
        this.coordinators = coordinators;
        this.nameCoordinator = nameCoordinator;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/coordinator/new")
    View blank(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, NAME_COORDINATOR, child);
        return page(templates.coordinationAsk(screen, coordinationPage(child, Fields.of(null))));
    }

    @PostMapping("/children/{child}/coordinator/new")
    View ask(Professional who, Screen screen, @PathVariable ChildId child, CoordinatorForm form, BindingResult errors) {
        access.require(who, NAME_COORDINATOR, child);
        nameCoordinator.ask(child, form, errors, who.employee());
        if (errors.hasErrors()) {
            return invalid(templates.coordinationAsk(screen, coordinationPage(child, Fields.of(form, errors))));
        }
        var waits =
                coordinators.newest(child).filter(CoordinationRequest::isOpen).isPresent();
        return redirect("/children/" + child + "/circle", waits ? "coordination.asked" : "coordination.accepted");
    }

    @PostMapping("/children/{child}/coordinator/withdraw")
    View withdraw(Professional who, @PathVariable ChildId child) {
        access.require(who, NAME_COORDINATOR, child);
        nameCoordinator.answer(open(child), Answer.WITHDRAWN, who.employee());
        return redirect("/children/" + child + "/circle", "coordination.withdrawn");
    }

    /** Whoever has only this relation to the child cannot open its page afterwards. */
    @PostMapping("/children/{child}/coordinator/end")
    View end(Professional who, @PathVariable ChildId child) {
        access.require(who, NAME_COORDINATOR, child);
        nameCoordinator.end(child, who.employee());
        var stays = access.may(who, NAME_COORDINATOR, child);
        return redirect(stays ? "/children/" + child + "/circle" : "/desk", "coordination.ended");
    }

    @GetMapping("/children/{child}/coordinator/answer")
    View question(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, ANSWER_COORDINATION, child);
        return page(templates.coordinationAnswer(screen, open(child)));
    }

    @PostMapping("/children/{child}/coordinator/answer")
    View answer(Professional who, @PathVariable ChildId child, @RequestParam Answer answer) {
        access.require(who, ANSWER_COORDINATION, child);
        return switch (answer) {
            case ACCEPTED -> {
                nameCoordinator.accept(open(child), who.employee());
                yield redirect("/children/" + child, "coordination.accepted");
            }
            case DECLINED -> {
                nameCoordinator.answer(open(child), Answer.DECLINED, who.employee());
                yield redirect("/desk", "coordination.declined");
            }
            case WITHDRAWN -> throw new Conflict("coordination.refused.answered");
        };
    }

    private CoordinationRequest open(ChildId child) {
        return coordinators
                .newest(child)
                .filter(CoordinationRequest::isOpen)
                .orElseThrow(() -> new Conflict("coordination.refused.answered"));
    }

    private CoordinationPage coordinationPage(ChildId child, Fields fields) {
        return new CoordinationPage(children.of(child), fields, nameCoordinator.candidates(child));
    }
}
