package dk.traad.portal;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** What citizens do on the family's side. */
enum FamilyPage implements FamilyAction {
    READ_OWN_CHILD(citizens().whoHoldCustody()),
    READ_OWN_FILE(citizens().whoAreTheYoungPerson()),
    CONTRIBUTE(citizens().whoHoldCustody());

    private final List<FamilyRule> rules;

    FamilyPage(FamilyRule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<FamilyRule> rules() {
        return rules;
    }
}
