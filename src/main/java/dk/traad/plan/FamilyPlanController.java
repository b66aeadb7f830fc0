package dk.traad.plan;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FamilyFocusPointAction;
import dk.traad.focuspoint.FamilyFocusPoints;
import dk.traad.focuspoint.FamilyReading;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The family writes in the plan as equals: own goals, own words to every goal, and whether the plan is theirs too. */
@Controller
@Transactional
class FamilyPlanController {
    private final Access access;
    private final FamilyFocusPoints families;
    private final FocusPoints focusPoints;
    private final SupportPlans plans;
    private final GoalWriting goals;
    private final PlanWriting writing;
    private final WritePlan writePlan;
    private final FamilyPlanParts parts;
    private final Clock clock;
    private final Templates templates;

    FamilyPlanController(
            Access access,
            FamilyFocusPoints families,
            FocusPoints focusPoints,
            SupportPlans plans,
            GoalWriting goals,
            PlanWriting writing,
            WritePlan writePlan,
            FamilyPlanParts parts,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.families = families;
        this.focusPoints = focusPoints;
        this.plans = plans;
        this.goals = goals;
        this.writing = writing;
        this.writePlan = writePlan;
        this.parts = parts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/focus-points/{id}/plan/goals/new")
    View begin(Parent who, Screen screen, @PathVariable FocusPoint.Id id) {
        var child = families.childOf(who, id);
        access.require(who, FamilyFocusPointAction.WRITE_IN_PLAN, child);
        writePlan.requireWritable(of(id));
        var reading = families.read(who, child, id, screen);
        return page(templates.planFamilyGoal(screen, reading, null, Fields.of(GoalForm.empty())));
    }

    @PostMapping("/family/focus-points/{id}/plan/goals")
    View add(Parent who, Screen screen, @PathVariable FocusPoint.Id id, GoalForm form, BindingResult errors) {
        var child = families.childOf(who, id);
        access.require(who, FamilyFocusPointAction.WRITE_IN_PLAN, child);
        writePlan.requireWritable(of(id));
        form.checkOfFamily(errors);
        if (errors.hasErrors()) {
            var reading = families.read(who, child, id, screen);
            return invalid(templates.planFamilyGoal(screen, reading, null, Fields.of(form, errors)));
        }
        var plan = writePlan.open(of(id));
        goals.add(plan, form.id(), form, who.adult());
        return redirect("/family/focus-points/" + id + "#plan", "plan.family.goal.added");
    }

    @GetMapping("/family/plans/{plan}/goals/{goal}")
    View show(Parent who, Screen screen, @PathVariable SupportPlan.Id plan, @PathVariable Goal.Id goal) {
        var focusPoint = plans.focusPointOf(plan);
        var child = families.childOf(who, focusPoint);
        access.require(who, FamilyFocusPointAction.WRITE_IN_PLAN, child);
        var present = writePlan.requireDraft(of(focusPoint), plan).goal(goal);
        var reading = families.read(who, child, focusPoint, screen);
        var form = GoalForm.of(present).shownTo(reading);
        return page(templates.planFamilyGoal(screen, reading, shown(reading, who, goal), Fields.of(form)));
    }

    @PostMapping("/family/plans/{plan}/goals/{goal}")
    View change(
            Parent who,
            Screen screen,
            @PathVariable SupportPlan.Id plan,
            @PathVariable Goal.Id goal,
            GoalForm form,
            BindingResult errors) {
        var focusPoint = plans.focusPointOf(plan);
        var child = families.childOf(who, focusPoint);
        access.require(who, FamilyFocusPointAction.WRITE_IN_PLAN, child);
        var draft = writePlan.requireDraft(of(focusPoint), plan);
        var reading = families.read(who, child, focusPoint, screen);
        form.checkOfFamily(errors);
        if (errors.hasErrors()) {
            return invalid(
                    templates.planFamilyGoal(screen, reading, shown(reading, who, goal), Fields.of(form, errors)));
        }
        if (goals.change(draft, goal, form.over(draft.goal(goal), reading))) {
            return redirect("/family/focus-points/" + focusPoint + "#plan", "plan.family.goal.saved");
        }
        var now = plans.of(plan).goal(goal);
        errors.reject("plan.overtaken");
        return answer(
                HttpStatus.CONFLICT,
                templates.planFamilyGoal(
                        screen, reading, shown(reading, who, goal), Fields.of(form.on(now.version()), errors)));
    }

    /** Said to exactly the text that was read. */
    @PostMapping("/family/plans/{plan}/confirm")
    View confirm(Parent who, Screen screen, @PathVariable SupportPlan.Id plan, ConfirmForm form, BindingResult errors) {
        var focusPoint = plans.focusPointOf(plan);
        var child = families.childOf(who, focusPoint);
        access.require(who, FamilyFocusPointAction.WRITE_IN_PLAN, child);
        var reading = families.read(who, child, focusPoint, screen);
        var part = parts.part(reading, who)
                .filter(one -> one.plan().id().equals(plan))
                .filter(one -> !reading.focusPoint().isEnded())
                .orElseThrow(() -> new Conflict("plan.refused.over"));
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.planConfirm(screen, part, Fields.of(form, errors)));
        }
        if (form.seen() != part.plan().changes()) {
            errors.reject("plan.confirm.changed");
            return answer(HttpStatus.CONFLICT, templates.planConfirm(screen, part, Fields.of(form, errors)));
        }
        writing.confirm(part.plan(), who.adult(), form, clock.instant());
        return redirect("/family/focus-points/" + focusPoint + "#plan", "plan.confirm.done." + form.answer());
    }

    @GetMapping("/family/plans/{plan}/confirm")
    View confirmForm(Parent who, Screen screen, @PathVariable SupportPlan.Id plan) {
        var focusPoint = plans.focusPointOf(plan);
        var child = families.childOf(who, focusPoint);
        access.require(who, FamilyFocusPointAction.WRITE_IN_PLAN, child);
        var part = parts.part(families.read(who, child, focusPoint, screen), who)
                .filter(one -> one.plan().id().equals(plan))
                .orElseThrow(() -> new Conflict("plan.refused.over"));
        var form = ConfirmForm.of(part.plan(), part.mine());
        return page(templates.planConfirm(screen, part, Fields.of(form)));
    }

    private FamilyPlanPart.FamilyGoal shown(FamilyReading reading, Parent who, Goal.Id goal) {
        return parts.part(reading, who).stream()
                .flatMap(part -> part.goals().stream())
                .filter(one -> one.id().equals(goal))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private FocusPoint of(FocusPoint.Id id) {
        return focusPoints.of(List.of(id)).getFirst();
    }
}
