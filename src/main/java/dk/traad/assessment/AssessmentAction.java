package dk.traad.assessment;

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

/** What staff do with a child's assessments. Beside it an assessment is only at hand at the place that made it. */
public enum AssessmentAction implements ChildAction {
    /** Only by those who were asked, too. */
    WRITE_OWN_ASSESSMENT(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned()),
    OPEN_ASSESSMENT_ON_DEMAND(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned()),
    READ_ASSESSMENT(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(COORDINATOR).whoCoordinate(),
            staff(HEALTH_VISITOR, EDUCATOR, CHILD_MINDER, TEACHER, LEADER, PP_ADVICE, SOCIAL_WORKER, COORDINATOR)
                    .itIsDisclosedTo(),
            staff(HEALTH_VISITOR).whoBrokeTheGlass()),
    /** The leader sees that they exist, never who chose what: that keeps them honest. */
    COMPARE_OWN_ASSESSMENTS(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned()),
    /** A childminder assesses at home with a pedagogue, far from any leader's desk. */
    CLOSE_WAIT(staff(LEADER).whoLeadTheUnit(), staff(CHILD_MINDER).whoWorkInTheGroup()),
    DECIDE_JOINT_ASSESSMENT(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned()),
    INFORM_PARENTS(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit()),
    ABANDON_ASSESSMENT(staff(LEADER).whoLeadTheUnit(), staff(HEALTH_VISITOR).whoAreAssigned());

    private final List<Rule> rules;

    AssessmentAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
