package dk.traad.plan;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.focuspoint.ReasonForm;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The goals of the plan being made: adding, changing, leaving out with a reason and bringing back. */
@Controller
@Transactional
class GoalController {
    private final Access access;
    private final FocusPoints focusPoints;
    private final SupportPlans plans;
    private final GoalWriting writing;
    private final WritePlan writePlan;
    private final Templates templates;

    GoalController(
            Access access,
            FocusPoints focusPoints,
            SupportPlans plans,
            GoalWriting writing,
            WritePlan writePlan,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.plans = plans;
        this.writing = writing;
        this.writePlan = writePlan;
        this.templates = templates;
    }

    @GetMapping("/focus-points/{id}/plan/goals/new")
    View begin(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        writePlan.requireWritable(focusPoint);
        return page(templates.planGoal(screen, GoalPage.added(focusPoint), Fields.of(GoalForm.empty())));
    }

    @PostMapping("/focus-points/{id}/plan/goals")
    View add(Professional who, Screen screen, @PathVariable FocusPoint.Id id, GoalForm form, BindingResult errors) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var plan = writePlan.open(focusPoint);
        form.checkOfStaff(errors);
        if (errors.hasErrors()) {
            return invalid(templates.planGoal(screen, GoalPage.added(focusPoint), Fields.of(form, errors)));
        }
        writing.add(plan, form.id(), form, null);
        return redirect(focusPoint.path() + "/plan", "plan.goal.added");
    }

    @GetMapping("/plans/{plan}/goals/{goal}")
    View show(Professional who, Screen screen, @PathVariable SupportPlan.Id plan, @PathVariable Goal.Id goal) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var draft = writePlan.requireDraft(focusPoint, plan);
        return page(templates.planGoal(
                screen,
                GoalPage.changed(focusPoint, draft, draft.goal(goal)),
                Fields.of(GoalForm.of(draft.goal(goal)))));
    }

    @PostMapping("/plans/{plan}/goals/{goal}")
    View change(
            Professional who,
            Screen screen,
            @PathVariable SupportPlan.Id plan,
            @PathVariable Goal.Id goal,
            GoalForm form,
            BindingResult errors) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var draft = writePlan.requireDraft(focusPoint, plan);
        var present = draft.goal(goal);
        form.checkOfStaff(errors);
        if (errors.hasErrors()) {
            return invalid(
                    templates.planGoal(screen, GoalPage.changed(focusPoint, draft, present), Fields.of(form, errors)));
        }
        if (writing.change(draft, goal, form)) {
            return redirect(focusPoint.path() + "/plan", "plan.saved");
        }
        var now = plans.of(plan).goal(goal);
        return answer(
                HttpStatus.CONFLICT,
                templates.planGoal(
                        screen, GoalPage.overtaken(focusPoint, draft, now), Fields.of(form.on(now.version()))));
    }

    @PostMapping("/plans/{plan}/goals/{goal}/leave-out")
    View leaveOut(
            Professional who,
            Screen screen,
            @PathVariable SupportPlan.Id plan,
            @PathVariable Goal.Id goal,
            ReasonForm form,
            BindingResult errors) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var draft = writePlan.requireDraft(focusPoint, plan);
        var present = draft.goal(goal);
        form.check(errors, "plan.leave-out.reason-missing");
        if (errors.hasErrors()) {
            return invalid(templates.planGoal(
                    screen,
                    GoalPage.leaving(focusPoint, draft, present, Fields.of(form, errors)),
                    Fields.of(GoalForm.of(present))));
        }
        writing.leaveOut(draft, goal, form.reason());
        writePlan.tell(focusPoint, present.proposedBy());
        return redirect(focusPoint.path() + "/plan", "plan.leave-out.done");
    }

    @PostMapping("/plans/{plan}/goals/{goal}/bring-back")
    View bringBack(Professional who, Screen screen, @PathVariable SupportPlan.Id plan, @PathVariable Goal.Id goal) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var draft = writePlan.requireDraft(focusPoint, plan);
        writing.leaveOut(draft, draft.goal(goal).id(), null);
        writePlan.tell(focusPoint, draft.goal(goal).proposedBy());
        return redirect(focusPoint.path() + "/plan", "plan.bring-back.done");
    }
}
