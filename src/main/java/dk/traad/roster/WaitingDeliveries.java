package dk.traad.roster;

import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the administrator's desk: the deliveries nobody has decided on. */
@Component
class WaitingDeliveries implements WaitingLines {
    private final Deliveries deliveries;

    WaitingDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        if (!standing.isAny(Role.ADMINISTRATOR)) {
            return List.of();
        }
        return deliveries.latest().stream()
                .filter(Delivery::isWaiting)
                .map(delivery -> new Waiting(
                        Waiting.Part.NOW,
                        screen.day(delivery.receivedAt()),
                        screen.text("roster.waiting.title"),
                        screen.text("roster.waiting.detail", screen.moment(delivery.receivedAt())),
                        screen.text("roster.waiting.verb"),
                        "/roster/" + delivery.id()))
                .toList();
    }
}
