package dk.traad.plan;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FamilyFocusPointAction;
import dk.traad.focuspoint.FamilyFocusPoints;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The family proposes actions, takes one on by their own choice, gives it back, and says that it has begun. */
@Controller
@Transactional
class FamilyActionController {
    private final Access access;
    private final FamilyFocusPoints families;
    private final FocusPoints focusPoints;
    private final SupportPlans plans;
    private final ActionWriting writing;
    private final WritePlan writePlan;
    private final FamilyPlanParts parts;
    private final Clock clock;
    private final Templates templates;

    FamilyActionController(
            Access access,
            FamilyFocusPoints families,
            FocusPoints focusPoints,
            SupportPlans plans,
            ActionWriting writing,
            WritePlan writePlan,
            FamilyPlanParts parts,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.families = families;
        this.focusPoints = focusPoints;
        this.plans = plans;
        this.writing = writing;
        this.writePlan = writePlan;
        this.parts = parts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/plans/{plan}/goals/{goal}/actions/new")
    View begin(Parent who, Screen screen, @PathVariable SupportPlan.Id plan, @PathVariable Goal.Id goal) {
        var focusPoint = plans.focusPointOf(plan);
        var child = families.childOf(who, focusPoint);
        access.require(who, FamilyFocusPointAction.WRITE_IN_PLAN, child);
        writePlan.requireDraft(of(focusPoint), plan);
        var part = part(who, focusPoint, screen);
        return page(templates.planFamilyAction(
                screen, part, goal(part, goal), Fields.of(ActionForm.empty(screen.today(), ""))));
    }

    @PostMapping("/family/plans/{plan}/goals/{goal}/actions")
    View add(
            Parent who,
            Screen screen,
            @PathVariable SupportPlan.Id plan,
            @PathVariable Goal.Id goal,
            ActionForm form,
            BindingResult errors) {
        var focusPoint = plans.focusPointOf(plan);
        var child = families.childOf(who, focusPoint);
        access.require(who, FamilyFocusPointAction.WRITE_IN_PLAN, child);
        var draft = writePlan.requireDraft(of(focusPoint), plan);
        form.check(errors);
        if (errors.hasErrors()) {
            var part = part(who, focusPoint, screen);
            return invalid(templates.planFamilyAction(screen, part, goal(part, goal), Fields.of(form, errors)));
        }
        var responsible = form.isMine() ? new Responsible.Family(who.adult(), "") : new Responsible.Nobody();
        draft.goal(goal);
        writing.add(draft, goal, form.id(), form, responsible, who.adult(), clock.instant());
        return redirect("/family/focus-points/" + focusPoint + "#plan", "plan.family.action.added");
    }

    @PostMapping("/family/plans/{plan}/actions/{action}/take")
    View take(Parent who, @PathVariable SupportPlan.Id plan, @PathVariable PlanAction.Id action) {
        var focusPoint = plans.focusPointOf(plan);
        access.require(who, FamilyFocusPointAction.WRITE_IN_PLAN, families.childOf(who, focusPoint));
        var draft = writePlan.requireDraft(of(focusPoint), plan);
        var present = draft.action(action);
        if (present.responsible() instanceof Responsible.Family family
                && !family.id().equals(who.adult())) {
            throw new Conflict("plan.refused.taken");
        }
        writing.take(draft, action, who.adult(), clock.instant());
        return redirect("/family/focus-points/" + focusPoint + "#plan", "plan.family.taken");
    }

    @PostMapping("/family/plans/{plan}/actions/{action}/give-back")
    View giveBack(Parent who, @PathVariable SupportPlan.Id plan, @PathVariable PlanAction.Id action) {
        var focusPoint = plans.focusPointOf(plan);
        access.require(who, FamilyFocusPointAction.WRITE_IN_PLAN, families.childOf(who, focusPoint));
        var draft = writePlan.requireDraft(of(focusPoint), plan);
        writing.giveBack(draft, draft.action(action).id(), who.adult());
        return redirect("/family/focus-points/" + focusPoint + "#plan", "plan.family.given-back");
    }

    /** Only one's own. */
    @PostMapping("/family/plans/{plan}/actions/{action}/begun")
    View begun(Parent who, Screen screen, @PathVariable SupportPlan.Id plan, @PathVariable PlanAction.Id action) {
        var focusPoint = plans.focusPointOf(plan);
        access.require(who, FamilyFocusPointAction.WRITE_IN_PLAN, families.childOf(who, focusPoint));
        var agreed = plans.of(plan);
        if (agreed.isDraft() || of(focusPoint).stage().isEnded()) {
            throw new Conflict("plan.refused.not-agreed");
        }
        if (!(agreed.action(action).responsible() instanceof Responsible.Family(var adult, var _))
                || !adult.equals(who.adult())) {
            throw new NotFound();
        }
        writing.begun(agreed, action, who.person(), screen.today(), clock.instant());
        return redirect("/family/focus-points/" + focusPoint + "#plan", "plan.begun.done");
    }

    private FamilyPlanPart part(Parent who, FocusPoint.Id focusPoint, Screen screen) {
        var child = families.childOf(who, focusPoint);
        return parts.part(families.read(who, child, focusPoint, screen), who).orElseThrow(NotFound::new);
    }

    private static FamilyPlanPart.FamilyGoal goal(FamilyPlanPart part, Goal.Id goal) {
        return part.goals().stream()
                .filter(one -> one.id().equals(goal))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private FocusPoint of(FocusPoint.Id id) {
        return focusPoints.of(List.of(id)).getFirst();
    }
}
