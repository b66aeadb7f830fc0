package dk.traad.roster;

import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On the administrator's desk: the deliveries nobody has decided on, and that one is to come first of all. */
@Component
class WaitingDeliveries implements WaitingLines {
    private final Deliveries deliveries;
    private final FirstRoster firstRoster;

    WaitingDeliveries(Deliveries deliveries, FirstRoster firstRoster) {
        this.deliveries = deliveries;
        this.firstRoster = firstRoster;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        if (!standing.isAny(Role.ADMINISTRATOR)) {
            return List.of();
        }
        return Stream.concat(first(screen), undecided(screen)).toList();
    }

    /** Where nothing has come yet it is the first thing to do, and without staff the next. */
    private Stream<Waiting> first(Screen screen) {
        var stand = firstRoster.on(screen.today());
        if (stand.isEnough() || deliveries.latest().stream().anyMatch(Delivery::isWaiting)) {
            return Stream.of();
        }
        var what = stand.children() ? "staff" : "children";
        return Stream.of(new Waiting(
                Waiting.Part.NOW,
                screen.today(),
                screen.text("roster.first." + what),
                screen.text("roster.first." + what + ".detail"),
                screen.text("roster.first.verb"),
                "/roster"));
    }

    private Stream<Waiting> undecided(Screen screen) {
        return deliveries.latest().stream()
                .filter(Delivery::isWaiting)
                .map(delivery -> new Waiting(
                        Waiting.Part.NOW,
                        screen.day(delivery.receivedAt()),
                        screen.text("roster.waiting.title"),
                        screen.text("roster.waiting.detail", screen.moment(delivery.receivedAt())),
                        screen.text("roster.waiting.verb"),
                        "/roster/" + delivery.id()));
    }
}
