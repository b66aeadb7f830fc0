package dk.traad.groupfocus;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.portal.Families;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** What the team of a room has let its parents read; whoever must not know where the child is reads nothing of it. */
@Controller
@Transactional
class FamilyGroupController implements FamilyParts {
    private static final int BELOW_THE_CHILD = 80;

    private final Access access;
    private final Families families;
    private final GroupFocusPoints points;
    private final TeamActions actions;
    private final GroupFollowUps followUps;
    private final Templates templates;

    FamilyGroupController(
            Access access,
            Families families,
            GroupFocusPoints points,
            TeamActions actions,
            GroupFollowUps followUps,
            Templates templates) {
        this.access = access;
        this.families = families;
        this.points = points;
        this.actions = actions;
        this.followUps = followUps;
        this.templates = templates;
    }

    @GetMapping("/family/children/{child}/group-focus-points/{id}")
    View show(Parent who, Screen screen, @PathVariable ChildId child, @PathVariable FocusPoint.Id id) {
        access.require(who, FamilyGroupAction.READ_GROUP_FOCUS_POINT, child);
        var point = readable(child, who, screen).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return page(templates.groupfocusFamily(
                screen, families.child(child), new FamilyGroupPage(point, actions.of(id), followUps.of(id))));
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        if (!access.may(who, FamilyGroupAction.READ_GROUP_FOCUS_POINT, child)) {
            return List.of();
        }
        var shown = readable(child, who, screen);
        return shown.isEmpty()
                ? List.of()
                : List.of(new Part(BELOW_THE_CHILD, templates.groupfocusFamilyPart(screen, child, shown)));
    }

    private List<GroupFocusPoint> readable(ChildId child, Parent who, Screen screen) {
        var published = points.publishedFor(child, screen.today());
        var isHidden = !published.isEmpty()
                && families.whereabouts(families.child(child), who.adult(), screen.today())
                        .isHidden();
        return isHidden ? List.of() : published;
    }
}
