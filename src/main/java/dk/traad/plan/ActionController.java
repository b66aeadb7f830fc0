package dk.traad.plan;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.focuspoint.ReasonForm;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The actions of the plan being made, each with one person responsible; and the first step of one, once it is agreed. */
@Controller
@Transactional
class ActionController {
    private final Access access;
    private final FocusPoints focusPoints;
    private final SupportPlans plans;
    private final ActionWriting writing;
    private final WritePlan writePlan;
    private final AroundTheTable table;
    private final ObjectProvider<BesideAction> beside;
    private final Clock clock;
    private final Templates templates;

    ActionController(
            Access access,
            FocusPoints focusPoints,
            SupportPlans plans,
            ActionWriting writing,
            WritePlan writePlan,
            AroundTheTable table,
            ObjectProvider<BesideAction> beside,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.plans = plans;
        this.writing = writing;
        this.writePlan = writePlan;
        this.table = table;
        this.beside = beside;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/plans/{plan}/goals/{goal}/actions/new")
    View begin(Professional who, Screen screen, @PathVariable SupportPlan.Id plan, @PathVariable Goal.Id goal) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var draft = writePlan.requireDraft(focusPoint, plan);
        var form = ActionForm.empty(screen.today(), who.person().toString());
        return page(templates.planAction(
                screen, actionPage(focusPoint, draft, draft.goal(goal), null, who, screen), Fields.of(form)));
    }

    @PostMapping("/plans/{plan}/goals/{goal}/actions")
    View add(
            Professional who,
            Screen screen,
            @PathVariable SupportPlan.Id plan,
            @PathVariable Goal.Id goal,
            ActionForm form,
            BindingResult errors) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var draft = writePlan.requireDraft(focusPoint, plan);
        var shown = actionPage(focusPoint, draft, draft.goal(goal), null, who, screen);
        form.check(errors);
        var responsible = responsible(form, shown, errors);
        if (errors.hasErrors()) {
            return invalid(templates.planAction(screen, shown, Fields.of(form, errors)));
        }
        writing.add(draft, goal, form.id(), form, responsible, null, clock.instant());
        return redirect(focusPoint.path() + "/plan", "plan.action.added");
    }

    @GetMapping("/plans/{plan}/actions/{action}")
    View show(Professional who, Screen screen, @PathVariable SupportPlan.Id plan, @PathVariable PlanAction.Id action) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var draft = writePlan.requireDraft(focusPoint, plan);
        var present = draft.action(action);
        return page(templates.planAction(
                screen,
                actionPage(focusPoint, draft, draft.goal(present.goal()), present, who, screen),
                Fields.of(ActionForm.of(present))));
    }

    @PostMapping("/plans/{plan}/actions/{action}")
    View change(
            Professional who,
            Screen screen,
            @PathVariable SupportPlan.Id plan,
            @PathVariable PlanAction.Id action,
            ActionForm form,
            BindingResult errors) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var draft = writePlan.requireDraft(focusPoint, plan);
        var present = draft.action(action);
        var shown = actionPage(focusPoint, draft, draft.goal(present.goal()), present, who, screen);
        form.check(errors);
        var responsible = responsible(form, shown, errors);
        if (errors.hasErrors()) {
            return invalid(templates.planAction(screen, shown, Fields.of(form, errors)));
        }
        if (writing.change(draft, action, form, responsible)) {
            return redirect(focusPoint.path() + "/plan", "plan.saved");
        }
        var now = plans.of(plan).action(action);
        var both = new ActionPage(
                focusPoint,
                draft,
                draft.goal(now.goal()),
                now,
                shown.employees(),
                shown.beside(),
                Fields.of(null),
                true);
        return answer(HttpStatus.CONFLICT, templates.planAction(screen, both, Fields.of(form.on(now.version()))));
    }

    @PostMapping("/plans/{plan}/actions/{action}/leave-out")
    View leaveOut(
            Professional who,
            Screen screen,
            @PathVariable SupportPlan.Id plan,
            @PathVariable PlanAction.Id action,
            ReasonForm form,
            BindingResult errors) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var draft = writePlan.requireDraft(focusPoint, plan);
        var present = draft.action(action);
        form.check(errors, "plan.leave-out.reason-missing");
        if (errors.hasErrors()) {
            var shown = actionPage(focusPoint, draft, draft.goal(present.goal()), present, who, screen);
            var leaving = new ActionPage(
                    focusPoint,
                    draft,
                    shown.goal(),
                    present,
                    shown.employees(),
                    shown.beside(),
                    Fields.of(form, errors),
                    false);
            return invalid(templates.planAction(screen, leaving, Fields.of(ActionForm.of(present))));
        }
        writing.leaveOut(draft, action, form.reason());
        writePlan.tell(focusPoint, present.proposedBy());
        return redirect(focusPoint.path() + "/plan", "plan.leave-out.done");
    }

    @PostMapping("/plans/{plan}/actions/{action}/bring-back")
    View bringBack(
            Professional who, Screen screen, @PathVariable SupportPlan.Id plan, @PathVariable PlanAction.Id action) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var draft = writePlan.requireDraft(focusPoint, plan);
        writing.leaveOut(draft, draft.action(action).id(), null);
        writePlan.tell(focusPoint, draft.action(action).proposedBy());
        return redirect(focusPoint.path() + "/plan", "plan.bring-back.done");
    }

    /** Whoever works with the child notes that the first step is taken. */
    @PostMapping("/plans/{plan}/actions/{action}/begun")
    View begun(Professional who, Screen screen, @PathVariable SupportPlan.Id plan, @PathVariable PlanAction.Id action) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var agreed = plans.of(plan);
        if (agreed.isDraft() || focusPoint.stage().isEnded()) {
            throw new Conflict("plan.refused.not-agreed");
        }
        writing.begun(agreed, agreed.action(action).id(), who.person(), screen.today(), clock.instant());
        return redirect(focusPoint.path(), "plan.begun.done");
    }

    private ActionPage actionPage(
            FocusPoint focusPoint,
            SupportPlan plan,
            Goal goal,
            @Nullable PlanAction action,
            Professional who,
            Screen screen) {
        return new ActionPage(
                focusPoint,
                plan,
                goal,
                action,
                employees(focusPoint, action, screen),
                beside(goal, who, screen),
                Fields.of(null),
                false);
    }

    private List<Content> beside(Goal goal, Professional who, Screen screen) {
        return beside.stream()
                .map(feature -> feature.besideAction(goal.kind(), who, screen))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those around the child today, and whoever has it already. */
    private List<AroundTheTable.Person> employees(FocusPoint focusPoint, @Nullable PlanAction action, Screen screen) {
        var around = table.of(focusPoint.child().id(), screen.today()).stream()
                .filter(person -> !person.isFamily())
                .toList();
        if (action == null
                || !(action.responsible() instanceof Responsible.Employee(var id, var name))
                || around.stream().anyMatch(person -> person.id().equals(id.value()))) {
            return around;
        }
        return java.util.stream.Stream.concat(
                        around.stream(),
                        java.util.stream.Stream.of(new AroundTheTable.Person(id.value(), name, "", false)))
                .toList();
    }

    /** A custody holder keeps what they took on; nobody can be made responsible for it by others. */
    private static Responsible responsible(ActionForm form, ActionPage page, Errors errors) {
        if (form.responsible().equals(ActionForm.FAMILY)
                && page.action() != null
                && page.action().responsible() instanceof Responsible.Family family) {
            return family;
        }
        if (form.responsible().equals(ActionForm.NOBODY) || form.responsible().isEmpty()) {
            return new Responsible.Nobody();
        }
        var chosen = page.employees().stream()
                .filter(person -> person.id().toString().equals(form.responsible()))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("responsible", "plan.action.responsible-wrong");
            return new Responsible.Nobody();
        }
        return new Responsible.Employee(
                new EmployeeId(chosen.get().id()), chosen.get().name());
    }
}
