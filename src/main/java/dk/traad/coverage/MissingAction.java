package dk.traad.coverage;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Who sees a child's name on the list of those missing. */
enum MissingAction implements ChildAction {
    SEE_WHETHER_ASSESSED(staff(LEADER).whoLeadTheUnit());

    private final List<Rule> rules;

    MissingAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
