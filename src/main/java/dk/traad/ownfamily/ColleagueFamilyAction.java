package dk.traad.ownfamily;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** What a leader declares and lifts about employees around a child of the unit. */
enum ColleagueFamilyAction implements ChildAction {
    DECLARE_FAMILY_OF_COLLEAGUE(staff(LEADER).whoLeadTheUnit()),
    /** Never one's own. */
    LIFT_FAMILY_OF_COLLEAGUE(staff(LEADER).whoLeadTheUnit());

    private final List<Rule> rules;

    ColleagueFamilyAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
