package dk.traad.transition;

import dk.traad.access.Access;
import dk.traad.guideline.Guidelines;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.portal.Families;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.FamilyWaiting;
import dk.traad.screen.FamilyWaits;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Transitions on the family's page of the child: those under way, and for a while those that are over. */
@Component
class FamilyTransitions implements FamilyParts, FamilyWaits {
    private static final int ABOVE_ASSESSMENTS = 30;
    private static final int MONTHS_SHOWN_AFTER = 6;

    private final Access access;
    private final Families families;
    private final Transitions transitions;
    private final Guidelines guidelines;
    private final Templates templates;

    FamilyTransitions(
            Access access, Families families, Transitions transitions, Guidelines guidelines, Templates templates) {
        this.access = access;
        this.families = families;
        this.transitions = transitions;
        this.guidelines = guidelines;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(ChildId id, Parent who, Screen screen) {
        if (!access.may(who, FamilyTransitionAction.READ_OWN_TRANSITION, id)) {
            return List.of();
        }
        var whereabouts = families.whereabouts(families.child(id), who.adult(), screen.today());
        var shown = transitions.of(id).stream()
                .filter(one -> one.stage() != TransitionStage.CALLED_OFF
                        && one.startsOn().plusMonths(MONTHS_SHOWN_AFTER).isAfter(screen.today()))
                .map(one -> FamilyTransition.of(one, whereabouts, screen))
                .toList();
        return shown.isEmpty()
                ? List.of()
                : List.of(new Part(ABOVE_ASSESSMENTS, templates.transitionFamilyPart(screen, shown)));
    }

    @Override
    public Set<ChildId> withNews(List<ChildId> children, Parent who) {
        var open = access.children(who, FamilyTransitionAction.READ_OWN_TRANSITION);
        return transitions.withNews(children.stream().filter(open::contains).toList(), who.adult());
    }

    @Override
    public List<FamilyWaiting> waitingFor(List<ChildId> children, Citizen who, Screen screen) {
        if (!(who instanceof Parent)) {
            return List.of();
        }
        var open = access.children(who, FamilyTransitionAction.READ_OWN_TRANSITION);
        return transitions.of(children.stream().filter(open::contains).toList()).stream()
                .filter(one ->
                        one.stage() == TransitionStage.PARENT_LED || one.stage() == TransitionStage.MEETING_OFFERED)
                .map(one -> new FamilyWaiting(
                        one.child(), screen.text("transition.family.waits." + one.stage()), due(one), one.familyPath()))
                .toList();
    }

    /** The day the page of the transition names for the step that is to be done now. */
    private @Nullable LocalDate due(Transition transition) {
        var next = transition.stage().next();
        return next == null ? null : StepLine.due(transition, guidelines.adopted(transition.guideline()), next);
    }
}
