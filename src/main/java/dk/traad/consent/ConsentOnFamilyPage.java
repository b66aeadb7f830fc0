package dk.traad.consent;

import static dk.traad.consent.FamilyConsentAction.READ_OWN_CONSENTS;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.FamilyWaiting;
import dk.traad.screen.FamilyWaits;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Consent on the family's pages: a line among what waits while an answer is missing, and a quiet way to all of it. */
@Component
class ConsentOnFamilyPage implements FamilyParts, FamilyWaits {
    private static final int ALL = 75;

    private final Access access;
    private final Consents consents;
    private final FamilyConsents shown;
    private final Templates templates;

    ConsentOnFamilyPage(Access access, Consents consents, FamilyConsents shown, Templates templates) {
        this.access = access;
        this.consents = consents;
        this.shown = shown;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        if (!access.may(who, READ_OWN_CONSENTS, child)) {
            return List.of();
        }
        var all = shown.of(child, who, screen);
        var given = (int) all.stream().filter(FamilyConsent::isGiven).count();
        var firstName = shown.child(child).firstName();
        return List.of(new Part(ALL, templates.consentPart(screen, child, firstName, given)));
    }

    @Override
    public Set<ChildId> withNews(List<ChildId> children, Parent who) {
        var open = access.children(who, READ_OWN_CONSENTS);
        var today = consents.today();
        return consents.of(children.stream().filter(open::contains).toList(), today).stream()
                .filter(one -> one.waitsFor(who.adult(), today))
                .map(one -> one.request().child())
                .collect(Collectors.toSet());
    }

    @Override
    public List<FamilyWaiting> waitingFor(List<ChildId> children, Citizen who, Screen screen) {
        var open = access.children(who, READ_OWN_CONSENTS);
        var adult = FamilyConsents.adult(who);
        return consents.of(children.stream().filter(open::contains).toList(), screen.today()).stream()
                .filter(one -> one.waitsFor(adult, screen.today()))
                .map(one -> waiting(shown.one(one, who, screen), screen))
                .toList();
    }

    /** Without a day: nobody has to have answered by one, and how long a yes would last stands where it is asked for. */
    private static FamilyWaiting waiting(FamilyConsent one, Screen screen) {
        return new FamilyWaiting(one.request().child(), one.question(screen), null, one.path(), true);
    }
}
