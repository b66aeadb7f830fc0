package dk.traad.breakglass;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Whose file it was: told to those who lead the child's own place, and to nobody else who reviews. */
enum ReviewedChild implements ChildAction {
    SEE_WHOSE_FILE_WAS_OPENED(staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter());

    private final List<Rule> rules;

    ReviewedChild(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
