package dk.traad.groupfocus;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.ChildSteps.Step;
import dk.traad.screen.ChildrenSteps;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The focus points of one's rooms and classes: the list, beginning one, and reading it. */
@Controller
@Transactional
class GroupFocusPointController implements ChildrenSteps {
    private final Access access;
    private final GroupFocusPoints points;
    private final TeamActions actions;
    private final GroupPatterns patterns;
    private final ChildNames names;
    private final FollowUpDays days;
    private final CreateGroupFocusPoint createGroupFocusPoint;
    private final GroupFocusPointPages pages;
    private final Templates templates;

    GroupFocusPointController(
            Access access,
            GroupFocusPoints points,
            TeamActions actions,
            GroupPatterns patterns,
            ChildNames names,
            FollowUpDays days,
            CreateGroupFocusPoint createGroupFocusPoint,
            GroupFocusPointPages pages,
            Templates templates) {
        this.access = access;
        this.points = points;
        this.actions = actions;
        this.patterns = patterns;
        this.names = names;
        this.days = days;
        this.createGroupFocusPoint = createGroupFocusPoint;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public List<Step> stepsFor(Standing standing, Screen screen) {
        return standing.isAny(Role.EDUCATOR, Role.CHILD_MINDER, Role.TEACHER, Role.LEADER)
                ? List.of(new Step(screen.text("groupfocus.list.title"), "/group-focus-points"))
                : List.of();
    }

    @GetMapping("/group-focus-points")
    View mine(Professional who, Screen screen) {
        access.requireEmployed(who);
        var rooms = points.roomsOf(who.employee(), screen.today());
        var all = points.in(rooms.stream().map(GroupFocusPoints.Room::id).toList());
        return page(templates.groupfocusList(screen, rooms, all));
    }

    @GetMapping("/groups/{group}/focus-points/new")
    View begin(
            Professional who,
            Screen screen,
            @PathVariable GroupId group,
            @RequestParam(defaultValue = "") String campaign,
            @RequestParam(defaultValue = "") String pointedTo) {
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, group);
        var form = patterns.of(group, key(campaign), pointedTo)
                .map(pattern -> GroupFocusPointForm.begun(
                        campaign, pointedTo, pattern.words(screen), who.employee(), days.first()))
                .orElseGet(() -> GroupFocusPointForm.empty(who.employee(), days.first()));
        return page(templates.groupfocusBegin(screen, beginPage(group, screen, List.of()), Fields.of(form)));
    }

    @PostMapping("/groups/{group}/focus-points")
    View create(
            Professional who,
            Screen screen,
            @PathVariable GroupId group,
            GroupFocusPointForm form,
            BindingResult errors) {
        access.require(who, GroupFocusPointAction.WRITE_GROUP_FOCUS_POINT, group);
        var found = names.in(group, screen.today(), form.texts());
        form.checkWords(errors);
        form.checkBeginning(errors, screen.today(), days.first(), actions.team(group, screen.today()));
        NamesAsked.check(errors, found, form.namesAreFine());
        if (errors.hasErrors()) {
            return invalid(templates.groupfocusBegin(screen, beginPage(group, screen, found), Fields.of(form, errors)));
        }
        var pattern = patterns.of(group, form.campaignKey(), form.pointedTo()).orElse(null);
        var id = createGroupFocusPoint.create(group, form, pattern, who.employee());
        return redirect("/group-focus-points/" + id, "groupfocus.created");
    }

    @GetMapping("/group-focus-points/{id}")
    View show(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var point = points.of(id);
        access.require(who, GroupFocusPointAction.READ_GROUP_FOCUS_POINTS, point.unitGroup());
        return page(templates.groupfocusShow(screen, pages.of(point, who, screen)));
    }

    private GroupBeginPage beginPage(GroupId group, Screen screen, List<String> found) {
        return new GroupBeginPage(points.room(group), actions.team(group, screen.today()), days.first(), found);
    }

    private static Optional<UUID> key(String typed) {
        return GroupFocusPointForm.key(typed);
    }
}
