package dk.traad.plan;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.focuspoint.Move;
import dk.traad.followup.BookFollowUp;
import dk.traad.kernel.Conflict;
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

/** Making a plan together, what it rests on, and agreeing it. */
@Controller
@Transactional
class PlanController {
    private final Access access;
    private final FocusPoints focusPoints;
    private final SupportPlans plans;
    private final PlanWriting writing;
    private final WritePlan writePlan;
    private final ApprovePlan approvePlan;
    private final BookFollowUp bookFollowUp;
    private final Templates templates;

    PlanController(
            Access access,
            FocusPoints focusPoints,
            SupportPlans plans,
            PlanWriting writing,
            WritePlan writePlan,
            ApprovePlan approvePlan,
            BookFollowUp bookFollowUp,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.plans = plans;
        this.writing = writing;
        this.writePlan = writePlan;
        this.approvePlan = approvePlan;
        this.bookFollowUp = bookFollowUp;
        this.templates = templates;
    }

    @GetMapping("/focus-points/{id}/plan")
    View plan(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var plan = writePlan.open(focusPoint);
        return page(templates.planEdit(screen, planPage(focusPoint, plan, null, false, screen)));
    }

    /** One version as it was agreed, or as it stands. */
    @GetMapping("/plans/{plan}")
    View read(Professional who, Screen screen, @PathVariable SupportPlan.Id plan) {
        var focusPoint = focusPoints.at(plans.focusPointOf(plan), who.employee(), screen.today());
        access.require(
                who, FocusPointAction.READ_FOCUS_POINT, focusPoint.child().id());
        return page(templates.planShow(screen, focusPoint, plans.of(plan)));
    }

    @GetMapping("/focus-points/{id}/plan/frame")
    View frame(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var plan = writePlan.open(focusPoint);
        return page(templates.planFrame(screen, focusPoint, plan, Fields.of(FrameForm.of(plan))));
    }

    @PostMapping("/focus-points/{id}/plan/frame")
    View saveFrame(
            Professional who, Screen screen, @PathVariable FocusPoint.Id id, FrameForm form, BindingResult errors) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        var plan = writePlan.open(focusPoint);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.planFrame(screen, focusPoint, plan, Fields.of(form, errors)));
        }
        if (writing.frame(plan, form.frame(), form.seen())) {
            return redirect(focusPoint.path() + "/plan", "plan.saved");
        }
        var now = plans.of(plan.id());
        errors.reject("plan.overtaken");
        return answer(
                HttpStatus.CONFLICT,
                templates.planFrame(screen, focusPoint, now, Fields.of(form.on(now.changes()), errors)));
    }

    @PostMapping("/focus-points/{id}/plan/approve")
    View approve(
            Professional who, Screen screen, @PathVariable FocusPoint.Id id, ApproveForm form, BindingResult errors) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(who, FocusPointAction.WRITE_PLAN, focusPoint.child().id());
        focusPoint.state(screen.today()).after(Move.AGREE);
        var plan = plans.draft(focusPoint.id()).orElseThrow(() -> new Conflict("plan.refused.none"));
        form.check(errors, approvePlan.possible(focusPoint, plan), screen.today());
        plan.missing().forEach(errors::reject);
        if (!errors.hasFieldErrors("startsOn")) {
            form.checkMeeting(errors, approvePlan.due(focusPoint, form.start()), screen.today());
        }
        if (form.seen() != plan.changes()) {
            return overtaken(focusPoint, plan, form, screen);
        }
        if (errors.hasErrors()) {
            return invalid(
                    templates.planEdit(screen, planPage(focusPoint, plan, Fields.of(form, errors), false, screen)));
        }
        return approvePlan.approve(focusPoint, plan, form, who.employee())
                ? redirect(focusPoint.path(), "plan.approve.done")
                : overtaken(focusPoint, plans.of(plan.id()), form, screen);
    }

    /** Somebody has changed the plan: it is shown anew before it is agreed. */
    private View overtaken(FocusPoint focusPoint, SupportPlan now, ApproveForm form, Screen screen) {
        var kept = Fields.of(form.on(now.changes()));
        return answer(HttpStatus.CONFLICT, templates.planEdit(screen, planPage(focusPoint, now, kept, true, screen)));
    }

    private PlanPage planPage(
            FocusPoint focusPoint,
            SupportPlan plan,
            @org.jspecify.annotations.Nullable Fields typed,
            boolean isOvertaken,
            Screen screen) {
        var due = approvePlan.due(focusPoint, screen.today());
        var possible = approvePlan.possible(focusPoint, plan);
        return new PlanPage(
                focusPoint,
                plan,
                typed == null
                        ? Fields.of(ApproveForm.empty(plan, screen.today(), bookFollowUp.suggestion(due), possible))
                        : typed,
                possible,
                due,
                isOvertaken);
    }
}
