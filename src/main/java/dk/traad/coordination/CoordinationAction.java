package dk.traad.coordination;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.COORDINATOR;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Who decides about the coordinator of a child. */
enum CoordinationAction implements ChildAction {
    /** Asking somebody, taking it back, handing on, ending it. */
    NAME_COORDINATOR(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate()),
    /** Whoever was asked sees the child's name and the task before answering, and nothing else. */
    ANSWER_COORDINATION(staff(COORDINATOR).whoWereAsked());

    private final List<Rule> rules;

    CoordinationAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
