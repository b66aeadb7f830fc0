package dk.traad.moving;

import static dk.traad.moving.MovingAction.READ_ARRIVAL;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.child.Children;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.TransitionKind;
import dk.traad.portal.Families;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import dk.traad.transition.Transition;
import dk.traad.transition.TransitionAction;
import dk.traad.transition.TransitionParts;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pages.Templates;

/** A move on the pages that are there: the transition, and in the new municipality the desk, the thread and the family's. */
@Component
class MovingParts implements TransitionParts, ThreadEntries, WaitingLines, FamilyParts {
    private static final int BEHIND_WHAT_GOES_ALONG = 50;
    private static final int ON_FAMILY_PAGE = 45;

    private final Access access;
    private final Neighbours neighbours;
    private final Leaving leaving;
    private final Arrivals arrivals;
    private final Children children;
    private final Families families;
    private final Templates templates;

    MovingParts(
            Access access,
            Neighbours neighbours,
            Leaving leaving,
            Arrivals arrivals,
            Children children,
            Families families,
            Templates templates) {
        this.access = access;
        this.neighbours = neighbours;
        this.leaving = leaving;
        this.arrivals = arrivals;
        this.children = children;
        this.families = families;
        this.templates = templates;
    }

    static boolean isMove(Transition transition) {
        return transition.kind() == TransitionKind.TO_OTHER_MUNICIPALITY
                && !transition.stage().isOver();
    }

    @Override
    public List<TransitionParts.Part> partsFor(Transition transition, Professional who, Screen screen) {
        if (!isMove(transition)
                || !transition.isSender()
                || !access.may(who, TransitionAction.HAND_OVER_CHILD, transition.child())) {
            return List.of();
        }
        var neighbour = neighbours.called(transition.toName(), who.municipality());
        var isPlace = neighbour.isPresent() && leaving.hasPlace(neighbour.get().code());
        return List.of(new TransitionParts.Part(
                BEHIND_WHAT_GOES_ALONG,
                templates.movingLeaving(
                        screen, transition, neighbour.isPresent(), isPlace, leaving.of(transition.child()))));
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, READ_ARRIVAL, child)) {
            return List.of();
        }
        return arrivals.of(List.of(child), screen.today()).stream()
                .map(one -> new ThreadEntry(
                        screen.day(one.arrivedAt()),
                        ThreadEntry.Bead.PLACE,
                        null,
                        screen.text("moving.bead", one.fromName()),
                        "",
                        one.path()))
                .toList();
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var open = access.children(who, READ_ARRIVAL);
        if (open.isEmpty()) {
            return List.of();
        }
        var unread = arrivals.unread(open);
        return arrivals.of(open, screen.today()).stream()
                .filter(one -> unread.contains(one.id()))
                .map(one -> new Waiting(
                                Waiting.Part.NOW,
                                screen.day(one.arrivedAt()),
                                screen.text(
                                        "moving.desk", children.of(one.child()).name(), one.fromName()),
                                screen.text("moving.desk.detail"),
                                screen.text("moving.desk.verb"),
                                one.path())
                        .about(one.child()))
                .toList();
    }

    @Override
    public List<FamilyParts.Part> partsFor(ChildId child, Parent who, Screen screen) {
        if (!access.may(who, FamilyMovingAction.READ_OWN_ARRIVALS, child)) {
            return List.of();
        }
        var whereabouts = families.whereaboutsElsewhere(families.child(child), screen.today());
        var shown = arrivals.of(List.of(child), screen.today()).stream()
                .map(one -> ArrivalController.shown(one, whereabouts, screen))
                .toList();
        return shown.isEmpty()
                ? List.of()
                : List.of(new FamilyParts.Part(ON_FAMILY_PAGE, templates.movingFamily(screen, shown)));
    }

    @Override
    public Set<ChildId> withNews(List<ChildId> all, Parent who) {
        return Set.of();
    }
}
