package dk.traad.referral;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** The family reads every referral of its child, with the words it was sent with. */
enum FamilyReferralAction implements FamilyAction {
    READ_OWN_REFERRALS(citizens().whoHoldCustody());

    private final List<FamilyRule> rules;

    FamilyReferralAction(FamilyRule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<FamilyRule> rules() {
        return rules;
    }
}
