package dk.traad.intervention;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** What families do with who does what around their child; a young person does it themself. */
enum FamilyInterventionAction implements FamilyAction {
    SEE_OWN_INTERVENTIONS,
    WISH_RANKING,
    JOIN_INTERVENTION;

    @Override
    public List<FamilyRule> rules() {
        return List.of(citizens().whoHoldCustody(), citizens().whoAreTheYoungPerson());
    }
}
