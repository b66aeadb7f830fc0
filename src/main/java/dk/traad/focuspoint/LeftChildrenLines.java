package dk.traad.focuspoint;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** For two weeks the leader and whoever saw to it read that a focus point ended because the child has left. */
@Component
class LeftChildrenLines implements WaitingLines {
    private static final Duration TOLD_FOR = Duration.ofDays(14);

    private final LeftChildren left;
    private final FocusPoints focusPoints;
    private final Clock clock;

    LeftChildrenLines(LeftChildren left, FocusPoints focusPoints, Clock clock) {
        this.left = left;
        this.focusPoints = focusPoints;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var closed = left.closedSince(clock.instant().minus(TOLD_FOR), who.employee(), screen.today());
        return focusPoints.of(closed).stream()
                .filter(one -> one.stage() == Stage.STOPPED)
                .filter(one -> one.keeper().person().equals(who.employee())
                        || standing.unitsLed().contains(one.keeper().unit()))
                .map(one -> line(one, screen))
                .toList();
    }

    private static Waiting line(FocusPoint one, Screen screen) {
        return new Waiting(
                        Waiting.Part.SOON,
                        screen.today(),
                        screen.text(
                                "focuspoint.desk.title",
                                one.child().name(),
                                one.words().title()),
                        screen.text("focuspoint.desk.left"),
                        screen.text("focuspoint.desk.read"),
                        one.path())
                .about(one.child().id());
    }
}
