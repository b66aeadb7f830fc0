package dk.traad.programme;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.programme.Programme.RecordPolicy;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.List;
import org.springframework.stereotype.Component;

/** Families who by the municipality's rule could have an offer nobody has made: the program says so, people decide. */
@Component
class OfferLines implements WaitingLines {
    private final Access access;
    private final Programmes programmes;
    private final Offers offers;

    OfferLines(Access access, Programmes programmes, Offers offers) {
        this.access = access;
        this.programmes = programmes;
        this.offers = offers;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var mine = programmes.running(RecordPolicy.ORDINARY, screen.today()).stream()
                .filter(programme -> programme.target().needVisits() != null)
                .filter(programme -> programme.mayOffer().contains(Role.HEALTH_VISITOR))
                .toList();
        if (!standing.isAny(Role.HEALTH_VISITOR) || mine.isEmpty()) {
            return List.of();
        }
        var children = access.children(who, OfferAction.OFFER_PROGRAMME);
        return mine.stream()
                .flatMap(programme -> offers.eligible(programme, children, screen.today()).stream()
                        .map(family -> line(programme, family, screen)))
                .toList();
    }

    private static Waiting line(Programme programme, Offers.Eligible family, Screen screen) {
        return new Waiting(
                        Waiting.Part.SOON,
                        screen.today().plusMonths(1),
                        family.name(),
                        screen.text("programme.desk.eligible", family.visits(), programme.name(screen)),
                        screen.text("programme.desk.offer"),
                        "/children/" + family.child() + "/programmes/" + programme.id())
                .about(family.child());
    }
}
