package dk.traad.programme;

import dk.traad.homevisit.VisitStep;
import dk.traad.platform.web.Fields;
import dk.traad.portal.FamilyChild;
import java.util.List;

/**
 * An offer, as the family reads it.
 *
 * @param visits what comes with it
 * @param mayAnswer false once the programme is over
 */
public record FamilyOfferPage(
        FamilyChild child,
        Programme programme,
        Offer offer,
        List<VisitStep> visits,
        boolean mayAnswer,
        Fields fields) {}
