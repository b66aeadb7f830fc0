package dk.traad.effect;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Does it help? For one child: every focus point at this person's hand, and the positions over time; or one focus point. */
@Controller
@Transactional
class EffectController implements ChildSteps {
    private final Access access;
    private final FocusPoints focusPoints;
    private final Effects effects;
    private final Children children;
    private final ObjectProvider<ThreadEntries> features;
    private final Templates templates;

    EffectController(
            Access access,
            FocusPoints focusPoints,
            Effects effects,
            Children children,
            ObjectProvider<ThreadEntries> features,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.effects = effects;
        this.children = children;
        this.features = features;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/effect")
    View ofChild(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, FocusPointAction.READ_FOCUS_POINT, child);
        var all = focusPoints.of(child, who.employee(), screen.today());
        return page(templates.effectShow(
                screen, new EffectPage(children.of(child), null, effects.of(all), positions(child, who, screen))));
    }

    @GetMapping("/focus-points/{id}/effect")
    View ofFocusPoint(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        var child = focusPoint.child().id();
        access.require(who, FocusPointAction.READ_FOCUS_POINT, child);
        return page(templates.effectShow(
                screen,
                new EffectPage(
                        children.of(child),
                        focusPoint,
                        effects.of(List.of(focusPoint)),
                        positions(child, who, screen))));
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        return access.may(who, FocusPointAction.READ_FOCUS_POINT, child)
                        && !focusPoints
                                .of(child, who.employee(), screen.today())
                                .isEmpty()
                ? List.of(new Step(screen.text("effect.step"), "/children/" + child + "/effect"))
                : List.of();
    }

    /** The positions this person reads on the child's thread, the oldest first. */
    private List<ThreadEntry> positions(ChildId child, Professional who, Screen screen) {
        return features.stream()
                .flatMap(feature -> feature.entriesOf(child, who, screen).stream())
                .filter(bead -> bead.position() != null)
                .sorted(Comparator.comparing(ThreadEntry::on))
                .toList();
    }
}
