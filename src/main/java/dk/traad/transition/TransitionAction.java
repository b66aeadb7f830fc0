package dk.traad.transition;

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

/**
 * What staff do with a child's transitions. Whose hand it is in besides is asked of the transition itself: who sends never
 * accepts, and who receives never hands over.
 */
public enum TransitionAction implements ChildAction {
    /** Where to, when, how far. A leader who awaits the child reads that it comes, and nothing of what is told. */
    READ_TRANSITION(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(COORDINATOR).whoCoordinate(),
            staff(LEADER).whoWereAsked(),
            staff(LEADER, EDUCATOR, CHILD_MINDER, TEACHER).whoReceive()),
    /** Opening one by a click, assessing the need, preparing, handing over, calling off. */
    HAND_OVER_CHILD(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate()),
    /** Accepting, returning, following up. */
    RECEIVE_CHILD(staff(LEADER, EDUCATOR, CHILD_MINDER, TEACHER).whoReceive()),
    /** The child has begun and nobody handed it over. */
    TAKE_OVER_CHILD(staff(LEADER).whoLeadTheUnit());

    private final List<Rule> rules;

    TransitionAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
