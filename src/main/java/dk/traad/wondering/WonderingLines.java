package dk.traad.wondering;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What wonderings bring to the desk: the family's words, and families nobody has met yet, gently first and then to the leader. */
@Component
class WonderingLines implements WaitingLines {
    static final int DAYS_UNTIL_OPENER = 3;
    static final int DAYS_UNTIL_LEADER = 10;
    private static final int FIRST_WORDS = 60;

    private final WonderingWaits waits;

    WonderingLines(WonderingWaits waits) {
        this.waits = waits;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var today = screen.today();
        var fromFamily = waits.fromFamily(who.employee(), today).stream().map(one -> familyLine(one, screen));
        var opened = waits.opened(who.employee(), today, today.minusDays(DAYS_UNTIL_OPENER)).stream()
                .map(one -> openedLine(one, screen));
        var led = standing.unitsLed().isEmpty()
                ? Stream.<Waiting>empty()
                : leaderLine(waits.led(who.employee(), today, today.minusDays(DAYS_UNTIL_LEADER)), screen);
        return Stream.of(fromFamily, opened, led).flatMap(lines -> lines).toList();
    }

    private static Waiting familyLine(WonderingWaits.FromFamily one, Screen screen) {
        var words =
                one.words().length() <= FIRST_WORDS ? one.words() : one.words().substring(0, FIRST_WORDS) + "…";
        return new Waiting(
                        Waiting.Part.NOW,
                        screen.day(one.at()),
                        screen.text("wondering.desk." + one.kind(), one.adultName(), one.childName()),
                        words.isEmpty()
                                ? screen.text("wondering.desk.call.detail")
                                : screen.text("wondering.desk.words", words),
                        screen.text("wondering.desk.read"),
                        "/wonderings/" + one.wondering())
                .about(one.child());
    }

    private static Waiting openedLine(WonderingWaits.WithoutContact one, Screen screen) {
        return new Waiting(
                        Waiting.Part.SOON,
                        one.noticedOn().plusDays(DAYS_UNTIL_OPENER),
                        screen.text("wondering.desk.opener", one.childName()),
                        screen.text(
                                one.isAtHome() ? "wondering.desk.opener.detail.home" : "wondering.desk.opener.detail",
                                screen.when(one.noticedOn())),
                        screen.text("wondering.desk.opener.verb"),
                        "/wonderings/" + one.wondering())
                .about(one.child());
    }

    /** One line, however many families wait; the list says whose. */
    private static Stream<Waiting> leaderLine(List<WonderingWaits.WithoutContact> waiting, Screen screen) {
        if (waiting.isEmpty()) {
            return Stream.empty();
        }
        var oldest = waiting.getFirst().noticedOn();
        return Stream.of(new Waiting(
                Waiting.Part.NOW,
                oldest.plusDays(DAYS_UNTIL_LEADER),
                screen.text("wondering.desk.leader", waiting.size()),
                screen.text("wondering.desk.leader.detail", Wondering.daysBetween(oldest, screen.today())),
                screen.text("wondering.desk.leader.verb"),
                "/wonderings"));
    }
}
