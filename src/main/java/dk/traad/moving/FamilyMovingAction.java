package dk.traad.moving;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** What came along is read by the family as it is read by those who look after the child. */
enum FamilyMovingAction implements FamilyAction {
    READ_OWN_ARRIVALS;

    @Override
    public List<FamilyRule> rules() {
        return List.of(citizens().whoHoldCustody());
    }
}
