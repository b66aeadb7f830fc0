package dk.traad.mine;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.plan.ProposeInPlan;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.screen.YoungParts;
import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A young person's own focus points: reading them, proposing goals and actions, and saying whether one comes. */
@Controller
@Transactional
class OwnPlanController implements YoungParts {
    private final Access access;
    private final OwnPlans plans;
    private final ProposeInPlan propose;
    private final Clock clock;
    private final Templates templates;

    OwnPlanController(Access access, OwnPlans plans, ProposeInPlan propose, Clock clock, Templates templates) {
        this.access = access;
        this.plans = plans;
        this.propose = propose;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public List<Content> partsFor(YoungPerson who, Screen screen) {
        if (!access.may(who, OwnPlanAction.READ_OWN_PLANS, who.child())) {
            return List.of();
        }
        var all = plans.of(who.child());
        return all.isEmpty() ? List.of() : List.of(templates.mineList(screen, all));
    }

    @GetMapping("/mine/focus-points/{id}")
    View show(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id) {
        access.require(who, OwnPlanAction.READ_OWN_PLANS, who.child());
        return page(templates.mineShow(screen, plan(who, id), Fields.of(null)));
    }

    @PostMapping("/mine/focus-points/{id}/goals")
    View goal(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id, OwnWordsForm form, BindingResult errors) {
        access.require(who, OwnPlanAction.WRITE_IN_OWN_PLAN, who.child());
        var plan = plan(who, id);
        form.checkProposal(errors);
        if (errors.hasErrors()) {
            return invalid(templates.mineShow(screen, plan, Fields.of(form, errors)));
        }
        propose.goal(id, form.id(), form.words());
        return redirect(plan.about().path(), "mine.goal.done");
    }

    @PostMapping("/mine/focus-points/{id}/goals/{goal}/actions")
    View action(
            YoungPerson who,
            Screen screen,
            @PathVariable FocusPoint.Id id,
            @PathVariable UUID goal,
            OwnWordsForm form,
            BindingResult errors) {
        access.require(who, OwnPlanAction.WRITE_IN_OWN_PLAN, who.child());
        var plan = plan(who, id);
        form.checkProposal(errors);
        if (errors.hasErrors()) {
            return invalid(templates.mineShow(screen, plan, Fields.of(form, errors)));
        }
        propose.action(id, goal, form.id(), form.words());
        return redirect(plan.about().path(), "mine.action.done");
    }

    @PostMapping("/mine/focus-points/{id}/coming")
    View coming(
            YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id, OwnWordsForm form, BindingResult errors) {
        access.require(who, OwnPlanAction.ANSWER_OWN_FOLLOW_UP, who.child());
        var plan = plan(who, id);
        var next = plan.followUps().stream()
                .filter(one -> !one.isHeld())
                .findFirst()
                .orElseThrow(() -> new Conflict("followup.refused.HELD"));
        form.checkAnswer(errors);
        if (errors.hasErrors()) {
            return invalid(templates.mineShow(screen, plan, Fields.of(form, errors)));
        }
        plans.answer(next.id(), who.child(), form.coming(), form.words(), clock.instant());
        return redirect(plan.about().path(), "followup.coming.done." + form.coming());
    }

    /** @throws NotFound unless it is about them */
    private OwnPlan plan(YoungPerson who, FocusPoint.Id id) {
        var about = plans.of(who.child(), id);
        return new OwnPlan(about, plans.goals(id), plans.followUps(id), propose.isOpen(id));
    }
}
