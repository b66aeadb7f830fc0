package dk.traad.consent;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** Consent on the family's side: each answers for themself, and from 15 the young person alone. */
public enum FamilyConsentAction implements FamilyAction {
    READ_OWN_CONSENTS(
            citizens().whoHoldCustody().whileUnderFifteen(),
            citizens().whoHoldCustody().whereParentsReadOn(),
            citizens().whoAreTheYoungPerson()),
    ANSWER_CONSENT(citizens().whoHoldCustody().whileUnderFifteen(), citizens().whoAreTheYoungPerson());

    private final List<FamilyRule> rules;

    FamilyConsentAction(FamilyRule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<FamilyRule> rules() {
        return rules;
    }
}
