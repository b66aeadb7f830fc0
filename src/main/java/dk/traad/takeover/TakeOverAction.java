package dk.traad.takeover;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Asking the child's new place to take a focus point over, and answering there. */
public enum TakeOverAction implements ChildAction {
    ASK_TO_TAKE_OVER(staff(EDUCATOR, CHILD_MINDER, TEACHER, LEADER).whoKeepAFocusPoint()),
    /** Whoever reads what is asked has not opened it: it stays with the place that keeps it until it is taken over. */
    TAKE_OVER(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(LEADER).whoLeadTheUnit());

    private final List<Rule> rules;

    TakeOverAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
