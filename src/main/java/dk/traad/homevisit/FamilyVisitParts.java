package dk.traad.homevisit;

import dk.traad.access.Access;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.portal.Families;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The next visits on the family's page of a child; nothing for whoever must not know where the child is. */
@Component
class FamilyVisitParts implements FamilyParts {
    private static final int ORDER = 40;
    private static final int DAYS_AHEAD = 60;

    private final Access access;
    private final HomeVisits visits;
    private final Families families;
    private final Clock clock;
    private final Templates templates;

    FamilyVisitParts(Access access, HomeVisits visits, Families families, Clock clock, Templates templates) {
        this.access = access;
        this.visits = visits;
        this.families = families;
        this.clock = clock;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        if (!access.may(who, FamilyVisitAction.READ_OWN_VISITS, child) || isGuarded(child, who.adult(), screen)) {
            return List.of();
        }
        var all = visits.ofChild(child);
        var coming = all.stream().filter(visit -> isComing(visit, screen)).toList();
        return all.isEmpty()
                ? List.of()
                : List.of(new Part(
                        ORDER,
                        templates.homevisitFamilyPart(screen, coming, "/family/children/" + child + "/visits")
                                ::render));
    }

    private boolean isComing(HomeVisit visit, Screen screen) {
        var booking = visit.booking();
        return visit.isBooked() && booking != null && booking.begins().isAfter(clock.instant())
                || visit.isToBook()
                        && visit.window().from().isBefore(screen.today().plusDays(DAYS_AHEAD))
                        && !visit.window().to().isBefore(screen.today());
    }

    /** When and where one meets tells where a child is. */
    boolean isGuarded(ChildId child, AdultId reader, Screen screen) {
        return families.whereabouts(families.child(child), reader, screen.today())
                .isHidden();
    }
}
