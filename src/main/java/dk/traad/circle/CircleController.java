package dk.traad.circle;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.child.ChildAccess;
import dk.traad.child.Children;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.Screen;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The page that tells who stands around a child. */
@Controller
@Transactional
class CircleController implements ChildSteps {
    private final Access access;
    private final Circle circle;
    private final Children children;
    private final CirclePeople people;
    private final ObjectProvider<CircleParts> features;
    private final Templates templates;

    CircleController(
            Access access,
            Circle circle,
            Children children,
            CirclePeople people,
            ObjectProvider<CircleParts> features,
            Templates templates) {
        this.access = access;
        this.circle = circle;
        this.children = children;
        this.people = people;
        this.features = features;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/circle")
    View circle(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, CircleAction.SEE_CIRCLE, child);
        var holders = access.may(who, ChildAccess.READ_FAMILY, child)
                ? people.adults(access.custodyHoldersWho(FamilyCircleAction.SEE_OWN_CIRCLE, child))
                : List.<String>of();
        var parts = features.stream()
                .flatMap(feature -> feature.partsFor(child, who, screen).stream())
                .sorted(Comparator.comparing(CircleParts.Part::order))
                .toList();
        return page(
                templates.circleCircle(screen, new CirclePage(children.of(child), circle.of(child), holders, parts)));
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        return access.may(who, CircleAction.SEE_CIRCLE, child)
                ? List.of(new Step(screen.text("circle.step"), "/children/" + child + "/circle"))
                : List.of();
    }
}
