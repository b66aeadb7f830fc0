package dk.traad.assessment;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import dk.traad.kernel.Sector;
import java.util.List;

/** Who in the family reads what an assessment says, once it is given to them. From 15 the young person takes over. */
public enum FamilyReading implements FamilyAction {
    READ_HEALTH_VISITING_ASSESSMENT(
            citizens().whoHoldCustody().whileUnderFifteen(), citizens().whoAreTheYoungPerson()),
    READ_DAYCARE_ASSESSMENT(citizens().whoHoldCustody(), citizens().whoAreTheYoungPerson()),
    READ_SCHOOL_ASSESSMENT(
            citizens().whoHoldCustody().whileUnderFifteen(),
            citizens().whoHoldCustody().whereParentsReadOn(),
            citizens().whoAreTheYoungPerson());

    private final List<FamilyRule> rules;

    FamilyReading(FamilyRule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<FamilyRule> rules() {
        return rules;
    }

    public static FamilyReading of(Sector sector) {
        return switch (sector) {
            case HEALTH_VISITING -> READ_HEALTH_VISITING_ASSESSMENT;
            case DAYCARE -> READ_DAYCARE_ASSESSMENT;
            case SCHOOL -> READ_SCHOOL_ASSESSMENT;
            case SUPPORT -> throw new IllegalArgumentException("support services assess no one");
        };
    }
}
