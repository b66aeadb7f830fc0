package dk.traad.mine;

import static dk.traad.access.FamilyRule.citizens;

import dk.traad.access.FamilyAction;
import dk.traad.access.FamilyRule;
import java.util.List;

/** What a young person of 15 or more does with their own focus points, plans and follow-ups; custody holders have their own. */
public enum OwnPlanAction implements FamilyAction {
    READ_OWN_PLANS,
    ANSWER_OWN_INVITATION,
    WRITE_IN_OWN_PLAN,
    NOTE_OWN_OBSERVATION,
    ANSWER_OWN_FOLLOW_UP;

    @Override
    public List<FamilyRule> rules() {
        return List.of(citizens().whoAreTheYoungPerson());
    }
}
