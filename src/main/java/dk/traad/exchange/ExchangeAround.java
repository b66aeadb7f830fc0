package dk.traad.exchange;

import static dk.traad.exchange.ExchangeAction.CALL_EXCHANGE;
import static dk.traad.exchange.ExchangeAction.READ_EXCHANGE;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.handover.OtherWays;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.portal.Families;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way to the one meeting, what waits for those who sit at it, and the family, who is told afterwards. */
@Component
class ExchangeAround implements ChildSteps, OtherWays, WaitingLines, FamilyParts {
    private static final int ON_FAMILY_PAGE = 46;

    private final Access access;
    private final Exchanges exchanges;
    private final Families families;
    private final Templates templates;

    ExchangeAround(Access access, Exchanges exchanges, Families families, Templates templates) {
        this.access = access;
        this.exchanges = exchanges;
        this.families = families;
        this.templates = templates;
    }

    /** For those who pass nothing on, and so have no page where it stands. */
    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        return access.standing(who).isAny(Role.PP_ADVICE, Role.SOCIAL_WORKER) ? waysFor(child, who, screen) : List.of();
    }

    @Override
    public List<Step> waysFor(ChildId child, Professional who, Screen screen) {
        return access.may(who, CALL_EXCHANGE, child)
                ? List.of(new Step(screen.text("exchange.step"), "/children/" + child + "/exchange"))
                : List.of();
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var lines = new ArrayList<Waiting>();
        var readable = new HashSet<>(access.children(who, READ_EXCHANGE));
        if (readable.isEmpty()) {
            return List.of();
        }
        for (var one : exchanges.withGuest(who.employee(), screen.today())) {
            if (readable.contains(one.child())) {
                lines.add(line(Waiting.Part.NOW, one, "exchange.desk.read", "exchange.desk.verb.read", screen));
            }
        }
        for (var one : exchanges.untold(who.employee())) {
            if (readable.contains(one.child())) {
                lines.add(
                        one.meetsOn().isAfter(screen.today())
                                ? line(Waiting.Part.SOON, one, "exchange.desk.read", "exchange.desk.verb.see", screen)
                                : line(Waiting.Part.NOW, one, "exchange.desk.tell", "exchange.desk.verb.tell", screen));
            }
        }
        return lines;
    }

    private static Waiting line(Waiting.Part part, Exchange one, String title, String verb, Screen screen) {
        return new Waiting(
                        part,
                        one.meetsOn(),
                        screen.text(title, one.childName()),
                        screen.text("exchange.desk.detail", screen.date(one.meetsOn())),
                        screen.text(verb),
                        one.path())
                .about(one.child());
    }

    @Override
    public List<FamilyParts.Part> partsFor(ChildId child, Parent who, Screen screen) {
        if (!access.may(who, FamilyExchangeAction.READ_OWN_EXCHANGES, child)) {
            return List.of();
        }
        var whereabouts = families.whereabouts(families.child(child), who.adult(), screen.today());
        var told = exchanges.of(List.of(child)).stream()
                .filter(one -> one.isOpenToFamily(screen.today()))
                .map(one -> shown(one, whereabouts, screen))
                .toList();
        return told.isEmpty()
                ? List.of()
                : List.of(new FamilyParts.Part(ON_FAMILY_PAGE, templates.exchangeFamily(screen, told)));
    }

    private static Exchange shown(Exchange one, Whereabouts whereabouts, Screen screen) {
        var hidden = screen.text("portal.place.institution");
        return new Exchange(
                one.id(),
                one.child(),
                one.childName(),
                one.firstName(),
                whereabouts.isHidden() ? hidden : one.fromName(),
                one.meetsOn(),
                whereabouts.words(one.necessity(), screen),
                whereabouts.words(one.words(), screen),
                one.againBecause() == null ? null : whereabouts.words(one.againBecause(), screen),
                one.calledBy(),
                String.join("", whereabouts.people(List.of(one.calledByName()))),
                one.calledAt(),
                one.cameOfIt() == null ? null : whereabouts.words(one.cameOfIt(), screen),
                one.toldAt(),
                whereabouts.isHidden() ? List.of(hidden) : one.places());
    }
}
