package dk.traad.continuity;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Who decides who follows a family through; among whom there is to choose is decided by the own unit. */
enum ContinuityAction implements ChildAction {
    NAME_CONTINUITY_PROFESSIONAL(
            staff(HEALTH_VISITOR).whoAreAssigned(), staff(LEADER).whoLeadTheUnit()),
    /** Seeing in the own unit whose family it is. */
    SEE_CASELOAD(staff(LEADER).whoLeadTheUnit());

    private final List<Rule> rules;

    ContinuityAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
