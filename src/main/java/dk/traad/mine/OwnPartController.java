package dk.traad.mine;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.observation.Observation;
import dk.traad.observation.ObservationForm;
import dk.traad.observation.OwnObservations;
import dk.traad.plan.ConfirmForm;
import dk.traad.plan.PlanAction;
import dk.traad.plan.SupportPlan;
import dk.traad.plan.TakePartInPlan;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A young person's own part in the plan: whether it is theirs, what they do in it, and what they see of its goals. */
@Controller
@Transactional
class OwnPartController {
    private final Access access;
    private final OwnPlanPages pages;
    private final TakePartInPlan takePart;
    private final OwnObservations observations;
    private final Templates templates;

    OwnPartController(
            Access access,
            OwnPlanPages pages,
            TakePartInPlan takePart,
            OwnObservations observations,
            Templates templates) {
        this.access = access;
        this.pages = pages;
        this.takePart = takePart;
        this.observations = observations;
        this.templates = templates;
    }

    @GetMapping("/mine/focus-points/{id}/confirm")
    View confirmForm(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id) {
        access.require(who, OwnPlanAction.WRITE_IN_OWN_PLAN, who.child());
        var own = pages.of(who, id, screen);
        var plan = OwnPlanPages.plan(own);
        var form = ConfirmForm.of(plan, own.confirmation());
        return page(templates.mineConfirm(screen, own, plan, Fields.of(form)));
    }

    /** Said to exactly the text that was read. */
    @PostMapping("/mine/focus-points/{id}/confirm")
    View confirm(
            YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id, ConfirmForm form, BindingResult errors) {
        access.require(who, OwnPlanAction.WRITE_IN_OWN_PLAN, who.child());
        var own = pages.of(who, id, screen);
        var plan = OwnPlanPages.plan(own);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.mineConfirm(screen, own, plan, Fields.of(form, errors)));
        }
        if (!takePart.confirm(plan, form)) {
            errors.reject("plan.confirm.changed");
            return answer(HttpStatus.CONFLICT, templates.mineConfirm(screen, own, plan, Fields.of(form, errors)));
        }
        return redirect(own.about().path() + "#plan", "mine.confirm.done." + form.answer());
    }

    @PostMapping("/mine/focus-points/{id}/actions/{action}/take")
    View take(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id, @PathVariable PlanAction.Id action) {
        access.require(who, OwnPlanAction.WRITE_IN_OWN_PLAN, who.child());
        takePart.take(plan(who, id, screen), action);
        return redirect("/mine/focus-points/" + id + "#plan", "plan.family.taken");
    }

    @PostMapping("/mine/focus-points/{id}/actions/{action}/give-back")
    View giveBack(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id, @PathVariable PlanAction.Id action) {
        access.require(who, OwnPlanAction.WRITE_IN_OWN_PLAN, who.child());
        takePart.giveBack(plan(who, id, screen), action, who);
        return redirect("/mine/focus-points/" + id + "#plan", "plan.family.given-back");
    }

    @PostMapping("/mine/focus-points/{id}/actions/{action}/begun")
    View begun(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id, @PathVariable PlanAction.Id action) {
        access.require(who, OwnPlanAction.WRITE_IN_OWN_PLAN, who.child());
        takePart.begin(plan(who, id, screen), action, who);
        return redirect("/mine/focus-points/" + id + "#plan", "plan.begun.done");
    }

    @PostMapping("/mine/focus-points/{id}/goals/{goal}/observations")
    View note(
            YoungPerson who,
            Screen screen,
            @PathVariable FocusPoint.Id id,
            @PathVariable UUID goal,
            ObservationForm form) {
        access.require(who, OwnPlanAction.NOTE_OWN_OBSERVATION, who.child());
        var own = pages.of(who, id, screen);
        var noted = observations.note(id, goal, form, who, screen);
        return redirect(
                own.about().path(),
                noted.map(often -> "observation.noted." + often).orElse("observation.nothing"));
    }

    @PostMapping("/mine/observations/{id}/take-back")
    View takeBack(YoungPerson who, @PathVariable Observation.Id id) {
        access.require(who, OwnPlanAction.NOTE_OWN_OBSERVATION, who.child());
        return redirect("/mine/focus-points/" + observations.takeBack(id, who), "observation.taken-back");
    }

    private SupportPlan plan(YoungPerson who, FocusPoint.Id id, Screen screen) {
        return OwnPlanPages.plan(pages.of(who, id, screen));
    }
}
