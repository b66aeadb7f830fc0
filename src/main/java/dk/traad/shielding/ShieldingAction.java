package dk.traad.shielding;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Shielding a child, naming its readers and lifting it. While it is shielded only a leader among the readers can. */
enum ShieldingAction implements ChildAction {
    SHIELD_CHILD(staff(LEADER).whoLeadTheUnit());

    private final List<Rule> rules;

    ShieldingAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
