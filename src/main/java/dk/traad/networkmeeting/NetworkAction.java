package dk.traad.networkmeeting;

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

/** What staff do with a meeting around a child. Beside it one has to be called to it. */
public enum NetworkAction implements ChildAction {
    /** Calling it, calling it off, and noting what was agreed. */
    CALL_NETWORK_MEETING(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate()),
    READ_NETWORK_MEETING(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoHaveAnOpenReferral(),
            staff(COORDINATOR).whoCoordinate());

    private final List<Rule> rules;

    NetworkAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
