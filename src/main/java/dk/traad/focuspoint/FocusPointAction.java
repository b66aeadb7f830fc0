package dk.traad.focuspoint;

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

/**
 * What staff do with a child's focus points and the dialogue, the plan and the follow-ups that hang on them. Beside it a
 * focus point is only at hand at the place that keeps it, and with whoever the family has agreed to.
 */
public enum FocusPointAction implements ChildAction {
    READ_FOCUS_POINT(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(COORDINATOR).whoCoordinate(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER, LEADER).whoKeepAFocusPoint(),
            staff(HEALTH_VISITOR, EDUCATOR, CHILD_MINDER, TEACHER, PP_ADVICE, SOCIAL_WORKER)
                    .itIsDisclosedTo(),
            staff(HEALTH_VISITOR).whoBrokeTheGlass()),
    /** A focus point is made where one is close to the child. */
    CREATE_FOCUS_POINT(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned()),
    WRITE_FOCUS_POINT(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER, LEADER).whoKeepAFocusPoint()),
    INVITE_PARENTS(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER, LEADER).whoKeepAFocusPoint()),
    WRITE_PLAN(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER, LEADER).whoKeepAFocusPoint()),
    FOLLOW_UP(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER, LEADER).whoKeepAFocusPoint());

    private final List<Rule> rules;

    FocusPointAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
