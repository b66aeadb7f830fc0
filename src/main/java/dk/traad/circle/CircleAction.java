package dk.traad.circle;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.COORDINATOR;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.PP_ADVICE;
import static dk.traad.kernel.Role.SOCIAL_WORKER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Who of the staff sees who stands around a child: those who do, not those who were sent one item. */
public enum CircleAction implements ChildAction {
    SEE_CIRCLE(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoHaveAnOpenReferral(),
            staff(COORDINATOR).whoCoordinate());

    private final List<Rule> rules;

    CircleAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
