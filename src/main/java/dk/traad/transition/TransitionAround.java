package dk.traad.transition;

import static dk.traad.transition.TransitionAction.HAND_OVER_CHILD;
import static dk.traad.transition.TransitionAction.READ_TRANSITION;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.ChildrenSteps;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import dk.traad.screen.UnitParts;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Where staff meet transitions: on the child's thread and among its steps, on the list of children, on the leader's page. */
@Component
class TransitionAround implements ThreadEntries, ChildSteps, ChildrenSteps, UnitParts {
    private static final int IN_UNIT = 25;

    private final Access access;
    private final Transitions transitions;
    private final Templates templates;

    TransitionAround(Access access, Transitions transitions, Templates templates) {
        this.access = access;
        this.transitions = transitions;
        this.templates = templates;
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, READ_TRANSITION, child)) {
            return List.of();
        }
        return transitions.of(child, who.employee(), screen.today()).stream()
                .map(one -> new ThreadEntry(
                        one.openedOn(),
                        ThreadEntry.Bead.PLACE,
                        null,
                        screen.text("transition.bead." + one.kind()),
                        one.toName(),
                        one.path()))
                .toList();
    }

    /** The transition that is under way, or opening one. */
    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, HAND_OVER_CHILD, child)) {
            return List.of();
        }
        var underWay = transitions.of(child, who.employee(), screen.today()).stream()
                .filter(one -> !one.stage().isOver())
                .findFirst();
        return List.of(
                underWay.map(one -> new Step(screen.text("transition.step.see"), one.path()).at(Step.UNDER_WAY + 5))
                        .orElseGet(() -> new Step(
                                screen.text("transition.step.open"), "/children/" + child + "/transitions/new")));
    }

    @Override
    public List<Step> stepsFor(Standing standing, Screen screen) {
        var mayOpen = TransitionsAction.OPEN_TRANSITIONS.roles().stream().anyMatch(standing::isAny);
        return mayOpen ? List.of(new Step(screen.text("transition.list.title"), "/transitions")) : List.of();
    }

    /** Counts, and the way to the list. */
    @Override
    public List<UnitParts.Part> partsFor(Professional who, Standing standing, Screen screen) {
        var all = transitions.of(who.employee(), access.children(who, READ_TRANSITION), screen.today());
        var leaving = all.stream().filter(Transition::isSender).count();
        var toAccept = all.stream()
                .filter(one -> one.isReceiver() && one.stage() == TransitionStage.HANDED_OVER)
                .count();
        return List.of(
                new UnitParts.Part(IN_UNIT, templates.transitionUnit(screen, leaving, all.size() - leaving, toAccept)));
    }
}
