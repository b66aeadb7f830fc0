package dk.traad.child;

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

/** Who may see a child's card, its thread and its family. */
public enum ChildAccess implements ChildAction {
    /** The card: name, birthday, place. */
    READ_CHILD(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoHaveAnOpenReferral(),
            staff(COORDINATOR).whoCoordinate(),
            staff(HEALTH_VISITOR, EDUCATOR, CHILD_MINDER, TEACHER, PP_ADVICE, SOCIAL_WORKER)
                    .itIsDisclosedTo(),
            staff(HEALTH_VISITOR, PP_ADVICE, SOCIAL_WORKER).whoBrokeTheGlass()),
    /** The adults around the child: who they are, custody, how to reach them. Not for those who were sent one item. */
    READ_FAMILY(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoHaveAnOpenReferral(),
            staff(COORDINATOR).whoCoordinate()),
    READ_CPR(staff(HEALTH_VISITOR).whoAreAssigned(), staff(SOCIAL_WORKER).whoHaveAnOpenReferral()),
    /** The reason is kept. */
    READ_CPR_WITH_REASON(staff(LEADER).whoLeadTheUnit());

    private final List<Rule> rules;

    ChildAccess(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
