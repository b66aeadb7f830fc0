package dk.traad.consultation;

import dk.traad.access.Access;
import dk.traad.consent.FamilyConsentAction;
import dk.traad.consultation.ChildConsultationPage.OfFamily;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.portal.Families;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What became of a question about a child, read by its family in the same words as by those who agreed on it. */
@Component
class ChildConsultationFamily implements FamilyParts {
    private static final int BELOW_WHAT_IS_AGREED = 72;

    private final Access access;
    private final ChildConsultations consultations;
    private final Families families;
    private final Templates templates;

    ChildConsultationFamily(Access access, ChildConsultations consultations, Families families, Templates templates) {
        this.access = access;
        this.consultations = consultations;
        this.families = families;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(ChildId id, Parent who, Screen screen) {
        if (!access.may(who, FamilyConsentAction.READ_OWN_CONSENTS, id)) {
            return List.of();
        }
        var all = consultations.ofChildren(List.of(id), screen.today());
        if (all.isEmpty()) {
            return List.of();
        }
        var child = families.child(id);
        var whereabouts = families.whereabouts(child, who.adult(), screen.today());
        var part = new ChildConsultationPage.FamilyPart(
                id,
                child.firstName(),
                all.stream().map(one -> shown(one, whereabouts, screen)).toList());
        return List.of(new Part(BELOW_WHAT_IS_AGREED, templates.consultationFamily(screen, part)));
    }

    private static OfFamily shown(ChildConsultation one, Whereabouts whereabouts, Screen screen) {
        var from = one.request().from();
        return new OfFamily(
                one.state(screen.today()),
                "/family/consents/" + one.id(),
                whereabouts.place(from.sector(), from.name(), null, screen),
                String.join("", whereabouts.people(List.of(Objects.requireNonNullElse(one.visitorName(), "")))),
                whereabouts.isHidden() ? null : one.visitsOn(),
                whereabouts.isHidden() ? null : one.visitsAt(),
                whereabouts.words(one.nextSteps(), screen));
    }
}
