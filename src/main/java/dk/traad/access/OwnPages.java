package dk.traad.access;

import static dk.traad.access.FamilyRule.citizens;

import java.util.List;

/** The family's side as a whole: a parent without custody has none (forældreansvarsloven § 23). */
enum OwnPages implements FamilyAction {
    OPEN_OWN_PAGES(citizens().whoHoldCustody(), citizens().whoAreTheYoungPerson());

    private final List<FamilyRule> rules;

    OwnPages(FamilyRule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<FamilyRule> rules() {
        return rules;
    }
}
