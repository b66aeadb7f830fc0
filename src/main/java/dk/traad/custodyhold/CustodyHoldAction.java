package dk.traad.custodyhold;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Setting and lifting a hold from the child's own pages. */
enum CustodyHoldAction implements ChildAction {
    HOLD_CUSTODY(staff(LEADER).whoLeadTheUnit());

    private final List<Rule> rules;

    CustodyHoldAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
