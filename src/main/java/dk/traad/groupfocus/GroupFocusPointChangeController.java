package dk.traad.groupfocus;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.ReasonForm;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
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

/** Changing what a room's focus point says and what the team does, and letting the parents of the room read it. */
@Controller
@Transactional
class GroupFocusPointChangeController {
    private final Access access;
    private final GroupFocusPoints points;
    private final WriteGroupFocusPoints write;
    private final TeamActions actions;
    private final ChildNames names;
    private final RoomParents parents;
    private final GroupFocusPointPages pages;
    private final Templates templates;
    private final Clock clock;

    GroupFocusPointChangeController(
            Access access,
            GroupFocusPoints points,
            WriteGroupFocusPoints write,
            TeamActions actions,
            ChildNames names,
            RoomParents parents,
            GroupFocusPointPages pages,
            Templates templates,
            Clock clock) {
        this.access = access;
        this.points = points;
        this.write = write;
        this.actions = actions;
        this.names = names;
        this.parents = parents;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/group-focus-points/{id}/words")
    View words(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        requireOpen(point);
        return page(templates.groupfocusWords(
                screen, new GroupWordsPage(point, List.of(), false), Fields.of(GroupFocusPointForm.of(point))));
    }

    /** Whoever comes second sees both texts, and what they wrote is saved over the other only when asked. */
    @PostMapping("/group-focus-points/{id}/words")
    View change(
            Professional who,
            Screen screen,
            @PathVariable FocusPoint.Id id,
            GroupFocusPointForm form,
            BindingResult errors) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        requireOpen(point);
        var found = names.in(point.unitGroup(), screen.today(), form.texts());
        form.checkWords(errors);
        NamesAsked.check(errors, found, form.namesAreFine());
        if (errors.hasErrors()) {
            return invalid(templates.groupfocusWords(
                    screen, new GroupWordsPage(point, found, false), Fields.of(form, errors)));
        }
        if (!write.change(id, form)) {
            var now = points.of(id);
            return answer(
                    HttpStatus.CONFLICT,
                    templates.groupfocusWords(
                            screen, new GroupWordsPage(now, found, true), Fields.of(form.on(now.version()))));
        }
        if (point.isPublished()) {
            parents.tellOf(point);
        }
        return redirect(point.path(), "groupfocus.saved");
    }

    @PostMapping("/group-focus-points/{id}/actions")
    View add(
            Professional who,
            Screen screen,
            @PathVariable FocusPoint.Id id,
            TeamActionForm form,
            BindingResult errors) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        requireOpen(point);
        var found = names.in(point.unitGroup(), screen.today(), List.of(form.doing()));
        form.check(errors, actions.team(point.unitGroup(), screen.today()));
        NamesAsked.check(errors, found, form.namesAreFine());
        if (errors.hasErrors()) {
            return invalid(templates.groupfocusShow(
                    screen, pages.withAction(point, who, screen, Fields.of(form, errors), found)));
        }
        actions.add(form.id(), id, form.doing(), form.responsiblePerson(), screen.today(), clock.instant());
        return redirect(point.path(), "groupfocus.action.added");
    }

    @PostMapping("/group-focus-points/{id}/actions/{action}/end")
    View end(
            Professional who,
            Screen screen,
            @PathVariable FocusPoint.Id id,
            @PathVariable TeamAction.Id action,
            ReasonForm form,
            BindingResult errors) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        requireOpen(point);
        form.check(errors, "groupfocus.reason.missing");
        if (errors.hasErrors()) {
            return invalid(
                    templates.groupfocusShow(screen, pages.withReason(point, who, screen, Fields.of(form, errors))));
        }
        actions.end(id, action, form.reason(), screen.today());
        return redirect(point.path(), "groupfocus.action.ended");
    }

    @PostMapping("/group-focus-points/{id}/publish")
    View publish(Professional who, @PathVariable FocusPoint.Id id) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        if (write.publish(id, who.employee(), clock.instant())) {
            parents.tellOf(point);
        }
        return redirect(point.path(), "groupfocus.publish.done");
    }

    @PostMapping("/group-focus-points/{id}/take-back")
    View takeBack(Professional who, @PathVariable FocusPoint.Id id) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        write.takeBack(id);
        return redirect(point.path(), "groupfocus.take-back.done");
    }

    @PostMapping("/group-focus-points/{id}/keep")
    View keep(Professional who, @PathVariable FocusPoint.Id id) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, point.unitGroup());
        write.keep(id, who.employee());
        return redirect(point.path(), "groupfocus.keep.done");
    }

    private static void requireOpen(GroupFocusPoint point) {
        if (point.state().isEnded()) {
            throw new Conflict("groupfocus.refused." + point.state());
        }
    }
}
