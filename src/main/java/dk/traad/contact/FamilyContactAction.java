package dk.traad.contact;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** Each adult says who they are in contact with, and takes it back. */
enum FamilyContactAction implements FamilyAction {
    SAY_OWN_CONTACTS(citizens().whoHoldCustody());

    private final List<FamilyRule> rules;

    FamilyContactAction(FamilyRule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<FamilyRule> rules() {
        return rules;
    }
}
