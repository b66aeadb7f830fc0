package dk.traad.handover;

import static dk.traad.handover.HandoverAction.READ_HANDOVER;
import static dk.traad.handover.HandoverAction.READ_RECEIVED_HANDOVER;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import dk.traad.screen.UnitParts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Handovers on the child's page: the way to pass something on, and what was sent and received. */
@Component
class HandoverAround implements ChildSteps, ThreadEntries, UnitParts {
    private static final int IN_UNIT = 35;

    private final Access access;
    private final Handovers handovers;
    private final Templates templates;

    HandoverAround(Access access, Handovers handovers, Templates templates) {
        this.access = access;
        this.handovers = handovers;
        this.templates = templates;
    }

    /** Only how much there is that nobody has answered: whose it is stands on the list itself. */
    @Override
    public List<UnitParts.Part> partsFor(Professional who, Standing standing, Screen screen) {
        var unanswered = handovers.unanswered(who.employee(), screen.today());
        return List.of(new UnitParts.Part(IN_UNIT, templates.handoverUnit(screen, unanswered)));
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        return access.may(who, READ_HANDOVER, child)
                ? List.of(new Step(screen.text("handover.step"), "/children/" + child + "/handovers"))
                : List.of();
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        var entries = new ArrayList<ThreadEntry>();
        if (access.may(who, READ_HANDOVER, child)) {
            handovers.of(List.of(child), who.employee(), screen.today()).stream()
                    .flatMap(one -> one.last(HandoverMove.DELIVER).stream()
                            .map(sent -> bead(
                                    screen,
                                    sent,
                                    screen.text(
                                            "handover.bead.sent",
                                            one.request().to().name()),
                                    one.path())))
                    .forEach(entries::add);
        }
        if (access.may(who, READ_RECEIVED_HANDOVER, child)) {
            handovers.received(who.employee(), screen.today()).stream()
                    .filter(one -> one.child().equals(child))
                    .flatMap(one -> one.last(HandoverMove.DELIVER).stream()
                            .map(sent -> bead(
                                    screen, sent, screen.text("handover.bead.received"), one.path() + "/received")))
                    .forEach(entries::add);
        }
        return List.copyOf(entries);
    }

    private static ThreadEntry bead(Screen screen, Handover.Step sent, String title, String path) {
        return new ThreadEntry(screen.day(sent.at()), ThreadEntry.Bead.PLACE, null, title, "", path);
    }
}
