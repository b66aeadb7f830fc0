package dk.traad.transition;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.guideline.Guidelines;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.portal.Families;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A custody holder reads every step of their child's transition, and does there what waits for the family. */
@Controller
@Transactional
class FamilyTransitionController {
    private final Access access;
    private final Families families;
    private final Transitions transitions;
    private final Guidelines guidelines;
    private final ObjectProvider<FamilyTransitionParts> features;
    private final Clock clock;
    private final Templates templates;

    FamilyTransitionController(
            Access access,
            Families families,
            Transitions transitions,
            Guidelines guidelines,
            ObjectProvider<FamilyTransitionParts> features,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.families = families;
        this.transitions = transitions;
        this.guidelines = guidelines;
        this.features = features;
        this.clock = clock;
        this.templates = templates;
    }

    /** Whoever opens it has read it. */
    @GetMapping("/family/transitions/{id}")
    View show(Parent who, Screen screen, @PathVariable Transition.Id id) {
        var transition = transitions.at(id, access.children(who));
        access.require(who, FamilyTransitionAction.READ_OWN_TRANSITION, transition.child());
        var child = families.child(transition.child());
        var whereabouts = families.whereabouts(child, who.adult(), screen.today());
        var parts = features.stream()
                .flatMap(feature -> feature.partsFor(transition, who, whereabouts, screen).stream())
                .sorted(Comparator.comparing(FamilyTransitionParts.Part::order))
                .map(FamilyTransitionParts.Part::content)
                .toList();
        transitions.noteReading(transition, who.adult(), clock.instant());
        var guideline = guidelines.adopted(transition.guideline());
        return page(templates.transitionFamily(
                screen,
                new FamilyTransitionPage(
                        FamilyTransition.of(transition, whereabouts, screen),
                        guideline,
                        StepLine.of(transition, guideline),
                        parts)));
    }
}
