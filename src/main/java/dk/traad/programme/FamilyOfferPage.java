package dk.traad.programme;

import dk.traad.homevisit.VisitStep;
import dk.traad.platform.web.Fields;
import dk.traad.portal.FamilyChild;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An offer, as the family reads it.
 *
 * @param visits what comes with it
 * @param steps how those who work with them go about it
 * @param done what has been done of it
 * @param said what taking part has meant to them
 * @param mayAnswer false once the programme is over
 */
public record FamilyOfferPage(
        FamilyChild child,
        Programme programme,
        Offer offer,
        List<VisitStep> visits,
        boolean mayAnswer,
        List<CooperationStep> steps,
        Set<String> done,
        Fields fields,
        Fields said) {
    public boolean isDone(CooperationStep step) {
        return IntStream.range(0, step.checksDa().size()).allMatch(item -> done.contains(step.key(item)));
    }
}
