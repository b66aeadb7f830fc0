package dk.traad.lookup;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Who sees a child's name beside a look-up they answer for. */
enum LookUpAction implements ChildAction {
    ANSWER_FOR_LOOK_UP(staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter());

    private final List<Rule> rules;

    LookUpAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
