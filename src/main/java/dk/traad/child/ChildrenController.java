package dk.traad.child;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.ChildSteps.Step;
import dk.traad.screen.ChildrenSteps;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import dk.traad.screen.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The children I have a relation to, room by room and class by class. There is no free search (threat T1). */
@Controller
@Transactional
class ChildrenController implements MenuEntries {
    private final Access access;
    private final Children children;
    private final HiddenPlaces hiddenPlaces;
    private final ObjectProvider<ChildrenSteps> features;
    private final Templates templates;

    ChildrenController(
            Access access,
            Children children,
            HiddenPlaces hiddenPlaces,
            ObjectProvider<ChildrenSteps> features,
            Templates templates) {
        this.access = access;
        this.children = children;
        this.hiddenPlaces = hiddenPlaces;
        this.features = features;
        this.templates = templates;
    }

    @GetMapping("/children")
    View mine(Professional who, Screen screen) {
        var standing = access.requireEmployed(who);
        var open = access.children(who, ChildAccess.READ_CHILD);
        var mine = hiddenPlaces.without(children.listed(open, who.employee(), screen.today()), who);
        access.shown(
                who,
                ChildAccess.READ_CHILD,
                mine.stream().map(Children.Listed::id).toList());
        var byPlace = mine.stream()
                .collect(Collectors.groupingBy(
                        child -> child.place() == null ? screen.text("child.list.home") : child.place(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return page(templates.childList(screen, byPlace, steps(standing, screen)));
    }

    private List<Step> steps(Standing standing, Screen screen) {
        return features.stream()
                .flatMap(feature -> feature.stepsFor(standing, screen).stream())
                .toList();
    }

    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        var meetsChildren = standing.isAny(
                Role.HEALTH_VISITOR,
                Role.EDUCATOR,
                Role.CHILD_MINDER,
                Role.TEACHER,
                Role.LEADER,
                Role.PP_ADVICE,
                Role.SOCIAL_WORKER,
                Role.COORDINATOR);
        return meetsChildren
                ? List.of(new MenuEntry(
                        20,
                        "child.menu",
                        "/children",
                        "/focus-points",
                        "/dialogues",
                        "/plans",
                        "/follow-ups",
                        "/wonderings"))
                : List.of();
    }
}
