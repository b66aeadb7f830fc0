package dk.traad.moving;

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

/** Reading what came with a child: whoever looks after it here, once the roster has told who that is. */
enum MovingAction implements ChildAction {
    READ_ARRIVAL(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate());

    private final List<Rule> rules;

    MovingAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
