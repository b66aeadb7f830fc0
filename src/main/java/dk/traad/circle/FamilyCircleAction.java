package dk.traad.circle;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** The family sees which professionals can read along: by role and place, and by name where it knows the name already. */
enum FamilyCircleAction implements FamilyAction {
    SEE_OWN_CIRCLE(citizens().whoHoldCustody(), citizens().whoAreTheYoungPerson());

    private final List<FamilyRule> rules;

    FamilyCircleAction(FamilyRule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<FamilyRule> rules() {
        return rules;
    }
}
