package dk.traad.consent;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.portal.Families;
import dk.traad.portal.FamilyChild;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests as one reader of the family may read them. */
@Component
class FamilyConsents {
    private final Families families;
    private final Consents consents;

    FamilyConsents(Families families, Consents consents) {
        this.families = families;
        this.consents = consents;
    }

    /** What was asked of the family of this child, the newest first. */
    List<FamilyConsent> of(ChildId id, Citizen who, Screen screen) {
        var asked = consents.of(List.of(id), screen.today()).stream()
                .filter(one -> one.request().isAsked())
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        var child = families.child(id);
        var mine = whereabouts(child, who, screen);
        var receivers = families.whereaboutsElsewhere(child, screen.today());
        return asked.stream()
                .map(one -> shown(one, who, mine, receivers, screen))
                .toList();
    }

    FamilyConsent one(Consent consent, Citizen who, Screen screen) {
        var child = families.child(consent.request().child());
        return shown(
                consent,
                who,
                whereabouts(child, who, screen),
                families.whereaboutsElsewhere(child, screen.today()),
                screen);
    }

    FamilyChild child(ChildId id) {
        return families.child(id);
    }

    static @Nullable AdultId adult(Citizen who) {
        return switch (who) {
            case Parent parent -> parent.adult();
            case YoungPerson young -> null;
        };
    }

    static String home(Citizen who, ChildId child) {
        return switch (who) {
            case Parent parent -> "/family/children/" + child;
            case YoungPerson young -> "/mine";
        };
    }

    private Whereabouts whereabouts(FamilyChild child, Citizen who, Screen screen) {
        return switch (who) {
            case Parent parent -> families.whereabouts(child, parent.adult(), screen.today());
            case YoungPerson young -> Whereabouts.open();
        };
    }

    private static FamilyConsent shown(
            Consent consent, Citizen who, Whereabouts mine, Whereabouts receivers, Screen screen) {
        var request = consent.request();
        var person = adult(who);
        var askedBy = Objects.requireNonNullElse(request.askedByName(), "");
        return new FamilyConsent(
                request,
                home(who, request.child()),
                mine.place(request.from().sector(), request.from().name(), null, screen),
                mine.place(request.to().sector(), request.to().name(), null, screen),
                mine.words(request.purpose(), screen),
                String.join("", mine.people(List.of(askedBy))),
                consent.present().stream()
                        .map(item -> item(consent, item, person, mine, receivers, screen))
                        .toList(),
                consent.missing(screen.today()),
                consent.readAt(),
                consent.waitsFor(person, screen.today()),
                consent.isAnswerer(person) && !request.isCalledOff() && !request.isOver(screen.today()));
    }

    private static FamilyItem item(
            Consent consent,
            ConsentItem item,
            @Nullable AdultId person,
            Whereabouts mine,
            Whereabouts receivers,
            Screen screen) {
        return new FamilyItem(
                item,
                ItemTitle.of(
                        item, mine.place(consent.request().from().sector(), item.madeUnit(), null, screen), screen),
                item.passages().stream()
                        .map(one -> new Passage(one.label(), receivers.words(one.words(), screen)))
                        .toList(),
                mine.words(item.why(), screen),
                consent.stateOf(item, screen.today()),
                consent.latest(item.id(), person).orElse(null),
                consent.answerers().stream()
                        .filter(one -> !Objects.equals(one.adult(), person))
                        .flatMap(one -> consent.latest(item.id(), one.adult()).stream())
                        .toList(),
                consent.remarksOn(item.id()).stream()
                        .filter(one -> Objects.equals(one.adult(), person))
                        .toList(),
                consent.passedOn(item.id()).orElse(null));
    }
}
