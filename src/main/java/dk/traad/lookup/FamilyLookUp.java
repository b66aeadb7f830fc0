package dk.traad.lookup;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** Who may know who has looked: the custody holders, and the young person. */
enum FamilyLookUp implements FamilyAction {
    READ_LOOK_UPS,
    ASK_ABOUT_LOOK_UP;

    @Override
    public List<FamilyRule> rules() {
        return List.of(citizens().whoHoldCustody(), citizens().whoAreTheYoungPerson());
    }
}
