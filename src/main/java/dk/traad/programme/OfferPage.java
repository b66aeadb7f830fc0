package dk.traad.programme;

import dk.traad.child.Child;
import dk.traad.homevisit.VisitStep;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A programme and one child, as staff see it.
 *
 * @param needVisits how many visits on need the child had in its first year
 * @param offer null while none has been made
 * @param steps how one goes about it together
 * @param ticked what has been done of it
 * @param said what taking part has meant, by those who work with the family
 */
public record OfferPage(
        Child child,
        Programme programme,
        int needVisits,
        List<VisitStep> visits,
        @Nullable Offer offer,
        List<CooperationStep> steps,
        Fields ticked,
        Fields fields,
        Fields said) {
    public boolean isEligible() {
        var least = programme.target().needVisits();
        return least != null && needVisits >= least;
    }

    public List<Option> checks(CooperationStep step, Screen screen) {
        var words = step.checks(screen);
        return IntStream.range(0, words.size())
                .mapToObj(item -> new Option(step.key(item), words.get(item)))
                .toList();
    }

    public String path() {
        return "/children/" + child.id() + "/programmes/" + programme.id();
    }
}
