package dk.traad.familyhandover;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** From 15 the young person hands over themself; their parents do not. */
enum YoungHandoverAction implements FamilyAction {
    WRITE_ABOUT_ONESELF;

    @Override
    public List<FamilyRule> rules() {
        return List.of(citizens().whoAreTheYoungPerson());
    }
}
