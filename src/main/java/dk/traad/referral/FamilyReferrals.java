package dk.traad.referral;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.portal.Families;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The referrals on the family's page of the child: the open ones, and the closed ones of the last year. */
@Component
class FamilyReferrals implements FamilyParts {
    private static final int BELOW_ASSESSMENTS = 70;

    private final Access access;
    private final Families families;
    private final Referrals referrals;
    private final Clock clock;
    private final Templates templates;

    FamilyReferrals(Access access, Families families, Referrals referrals, Clock clock, Templates templates) {
        this.access = access;
        this.families = families;
        this.referrals = referrals;
        this.clock = clock;
        this.templates = templates;
    }

    /** Being shown here is reading it. */
    @Override
    public List<Part> partsFor(ChildId id, Parent who, Screen screen) {
        if (!access.may(who, FamilyReferralAction.READ_OWN_REFERRALS, id)) {
            return List.of();
        }
        var child = families.child(id);
        var whereabouts = families.whereabouts(child, who.adult(), screen.today());
        var aYearAgo = screen.today().minusYears(1);
        var shown = referrals.of(List.of(id), screen.today()).stream()
                .filter(one ->
                        one.closedAt() == null || screen.day(one.closedAt()).isAfter(aYearAgo))
                .map(one -> FamilyReferral.of(one, whereabouts, screen))
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var hasNews = !referrals.withNews(List.of(id), who.adult()).isEmpty();
        referrals.noteReading(id, who.adult(), clock.instant());
        return List.of(
                new Part(BELOW_ASSESSMENTS, templates.referralFamily(screen, child.firstName(), shown, hasNews)));
    }

    @Override
    public Set<ChildId> withNews(List<ChildId> children, Parent who) {
        var open = access.children(who, FamilyReferralAction.READ_OWN_REFERRALS);
        return Set.copyOf(
                referrals.withNews(children.stream().filter(open::contains).toList(), who.adult()));
    }
}
