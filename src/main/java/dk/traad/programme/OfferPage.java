package dk.traad.programme;

import dk.traad.child.Child;
import dk.traad.homevisit.VisitStep;
import dk.traad.platform.web.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme and one child, as staff see it.
 *
 * @param needVisits how many visits on need the child had in its first year
 * @param offer null while none has been made
 */
public record OfferPage(
        Child child,
        Programme programme,
        int needVisits,
        List<VisitStep> visits,
        @Nullable Offer offer,
        Fields fields) {
    public boolean isEligible() {
        var least = programme.target().needVisits();
        return least != null && needVisits >= least;
    }

    public String path() {
        return "/children/" + child.id() + "/programmes/" + programme.id();
    }
}
