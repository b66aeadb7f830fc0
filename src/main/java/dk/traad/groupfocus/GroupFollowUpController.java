package dk.traad.groupfocus;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.Move;
import dk.traad.focuspoint.ReasonForm;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Following up on a room's focus point, and what it leads to: changing it, beginning again, stopping, reopening. */
@Controller
@Transactional
class GroupFollowUpController {
    private final Access access;
    private final GroupFocusPoints points;
    private final TeamActions actions;
    private final ChildNames names;
    private final FollowUpDays days;
    private final MoveGroupFocusPoint moveGroupFocusPoint;
    private final RoomParents parents;
    private final GroupFocusPointPages pages;
    private final Templates templates;

    GroupFollowUpController(
            Access access,
            GroupFocusPoints points,
            TeamActions actions,
            ChildNames names,
            FollowUpDays days,
            MoveGroupFocusPoint moveGroupFocusPoint,
            RoomParents parents,
            GroupFocusPointPages pages,
            Templates templates) {
        this.access = access;
        this.points = points;
        this.actions = actions;
        this.names = names;
        this.days = days;
        this.moveGroupFocusPoint = moveGroupFocusPoint;
        this.parents = parents;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/group-focus-points/{id}/follow-up")
    View followUp(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        GroupState.after(point.state(), Move.CONTINUE, true);
        var next = days.afterToday(point);
        return page(templates.groupfocusFollowUp(
                screen,
                new GroupFollowUpPage(point, actions.of(id), next, List.of()),
                Fields.of(GroupFollowUpForm.empty(point, next))));
    }

    @PostMapping("/group-focus-points/{id}/follow-up")
    View hold(
            Professional who,
            Screen screen,
            @PathVariable FocusPoint.Id id,
            GroupFollowUpForm form,
            BindingResult errors) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        GroupState.after(point.state(), Move.CONTINUE, true);
        var next = days.afterToday(point);
        var found = names.in(point.unitGroup(), screen.today(), form.texts());
        form.check(errors, screen.today(), next);
        NamesAsked.check(errors, found, form.namesAreFine());
        if (errors.hasErrors()) {
            return invalid(templates.groupfocusFollowUp(
                    screen, new GroupFollowUpPage(point, actions.of(id), next, found), Fields.of(form, errors)));
        }
        moveGroupFocusPoint.followUp(point, form, who.employee());
        tellIfPublished(point);
        return redirect(point.path(), "groupfocus.followed." + form.outcome());
    }

    /** What was changed is begun. */
    @PostMapping("/group-focus-points/{id}/begin")
    View begin(
            Professional who,
            Screen screen,
            @PathVariable FocusPoint.Id id,
            BeginAgainForm form,
            BindingResult errors) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        GroupState.after(point.state(), Move.AGREE, true);
        var hasActions = actions.of(id).stream().anyMatch(TeamAction::isUnderWay);
        form.check(errors, screen.today(), days.first(), hasActions);
        if (errors.hasErrors()) {
            return invalid(
                    templates.groupfocusShow(screen, pages.withBegin(point, who, screen, Fields.of(form, errors))));
        }
        moveGroupFocusPoint.beginAgain(point, form.planned(), who.employee());
        tellIfPublished(point);
        return redirect(point.path(), "groupfocus.begun");
    }

    @PostMapping("/group-focus-points/{id}/stop")
    View stop(Professional who, Screen screen, @PathVariable FocusPoint.Id id, ReasonForm form, BindingResult errors) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        return move(Move.STOP, who, screen, point, form, errors);
    }

    @PostMapping("/group-focus-points/{id}/reopen")
    View reopen(
            Professional who, Screen screen, @PathVariable FocusPoint.Id id, ReasonForm form, BindingResult errors) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        return move(Move.REOPEN, who, screen, point, form, errors);
    }

    private View move(
            Move move, Professional who, Screen screen, GroupFocusPoint point, ReasonForm form, BindingResult errors) {
        GroupState.after(point.state(), move, true);
        form.check(errors, "groupfocus.reason.missing");
        if (errors.hasErrors()) {
            return invalid(
                    templates.groupfocusShow(screen, pages.withReason(point, who, screen, Fields.of(form, errors))));
        }
        moveGroupFocusPoint.move(point, move, form.reason(), who.employee());
        tellIfPublished(point);
        return redirect(point.path(), "groupfocus.moved." + move);
    }

    private void tellIfPublished(GroupFocusPoint point) {
        if (point.isPublished()) {
            parents.tellOf(point);
        }
    }
}
