package dk.traad.familyhandover;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** Custody holders write to the place their child comes to, and decide what is sent. */
enum FamilyHandoverAction implements FamilyAction {
    WRITE_OWN_HANDOVER;

    /** From 15 the young person hands over themself. */
    @Override
    public List<FamilyRule> rules() {
        return List.of(citizens().whoHoldCustody().whileUnderFifteen());
    }
}
