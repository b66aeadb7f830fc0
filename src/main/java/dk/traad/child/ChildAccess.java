package dk.traad.child;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Who may see a child's card, its thread and its family. */
public enum ChildAccess implements ChildAction {
    READ_CHILD(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(LEADER).whoLeadTheUnit()),
    READ_FAMILY(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(LEADER).whoLeadTheUnit());

    private final List<Rule> rules;

    ChildAccess(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
