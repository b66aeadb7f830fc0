package dk.traad.mine;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.plan.ProposeInPlan;
import dk.traad.platform.web.Fields;
import dk.traad.screen.FamilyWaiting;
import dk.traad.screen.FamilyWaits;
import dk.traad.screen.Screen;
import dk.traad.screen.YoungParts;
import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A young person's own focus points: reading them, and proposing goals and actions. */
@Controller
@Transactional
class OwnPlanController implements YoungParts, FamilyWaits {
    private final Access access;
    private final OwnPlans plans;
    private final OwnPlanPages pages;
    private final ProposeInPlan propose;
    private final Templates templates;

    OwnPlanController(Access access, OwnPlans plans, OwnPlanPages pages, ProposeInPlan propose, Templates templates) {
        this.access = access;
        this.plans = plans;
        this.pages = pages;
        this.propose = propose;
        this.templates = templates;
    }

    @Override
    public List<Content> partsFor(YoungPerson who, Screen screen) {
        if (!access.may(who, OwnPlanAction.READ_OWN_PLANS, who.child())) {
            return List.of();
        }
        var all = plans.of(who.child(), screen.today());
        return all.isEmpty() ? List.of() : List.of(templates.mineList(screen, all));
    }

    @Override
    public List<FamilyWaiting> waitingFor(List<ChildId> children, Citizen who, Screen screen) {
        return who instanceof YoungPerson young && access.may(young, OwnPlanAction.READ_OWN_PLANS, young.child())
                ? plans.of(young.child(), screen.today()).stream()
                        .flatMap(one -> Stream.ofNullable(one.asks())
                                .map(asks -> new FamilyWaiting(
                                        young.child(), screen.text("mine.waits." + asks), null, one.path())))
                        .toList()
                : List.of();
    }

    @GetMapping("/mine/focus-points/{id}")
    View show(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id) {
        access.require(who, OwnPlanAction.READ_OWN_PLANS, who.child());
        return page(templates.mineShow(screen, pages.of(who, id, screen), Fields.of(null)));
    }

    @PostMapping("/mine/focus-points/{id}/goals")
    View goal(YoungPerson who, Screen screen, @PathVariable FocusPoint.Id id, OwnWordsForm form, BindingResult errors) {
        access.require(who, OwnPlanAction.WRITE_IN_OWN_PLAN, who.child());
        var own = pages.of(who, id, screen);
        form.checkProposal(errors);
        if (errors.hasErrors()) {
            return invalid(templates.mineShow(screen, own, Fields.of(form, errors)));
        }
        propose.goal(id, form.id(), form.words());
        return redirect(own.about().path(), "mine.goal.done");
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
        var own = pages.of(who, id, screen);
        form.checkProposal(errors);
        if (errors.hasErrors()) {
            return invalid(templates.mineShow(screen, own, Fields.of(form, errors)));
        }
        propose.action(id, goal, form.id(), form.words());
        return redirect(own.about().path(), "mine.action.done");
    }
}
