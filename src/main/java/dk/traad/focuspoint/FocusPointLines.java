package dk.traad.focuspoint;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Focus points that the parents have not heard of yet: the sooner the better (B2). */
@Component
class FocusPointLines implements WaitingLines {
    private static final int DAYS_UNTIL_INVITED = 7;

    private final FocusPoints focusPoints;

    FocusPointLines(FocusPoints focusPoints) {
        this.focusPoints = focusPoints;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        return focusPoints.openAround(who.employee(), screen.today()).stream()
                .filter(one -> one.stage() == Stage.PROPOSED)
                .filter(one -> one.keeper().person().equals(who.employee()))
                .map(one -> line(one, screen))
                .toList();
    }

    private static Waiting line(FocusPoint one, Screen screen) {
        var days = ChronoUnit.DAYS.between(one.noticedOn(), screen.today());
        var line = new Waiting(
                Waiting.Part.NOW,
                one.noticedOn().plusDays(DAYS_UNTIL_INVITED),
                screen.text(
                        "focuspoint.desk.title", one.child().name(), one.words().title()),
                screen.text("focuspoint.desk.uninvited", days),
                screen.text("focuspoint.desk.invite"),
                one.path());
        return line.about(one.child().id());
    }
}
