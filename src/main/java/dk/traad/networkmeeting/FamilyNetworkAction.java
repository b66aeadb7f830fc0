package dk.traad.networkmeeting;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** What a family does with a meeting around its child; a young person does it themself. */
enum FamilyNetworkAction implements FamilyAction {
    ANSWER_NETWORK_MEETING;

    @Override
    public List<FamilyRule> rules() {
        return List.of(citizens().whoHoldCustody(), citizens().whoAreTheYoungPerson());
    }
}
