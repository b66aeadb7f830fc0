package dk.traad.intervention;

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
 * Who of the staff sees who does what around a child, and ranks it. Beside it each intervention has to be at hand: with
 * its focus point, or, for whoever has accepted a referral, as what the family has agreed they see to.
 */
public enum InterventionAction implements ChildAction {
    SEE_INTERVENTIONS(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoHaveAnOpenReferral(),
            staff(COORDINATOR).whoCoordinate(),
            staff(HEALTH_VISITOR, EDUCATOR, CHILD_MINDER, TEACHER, PP_ADVICE, SOCIAL_WORKER)
                    .itIsDisclosedTo()),
    /** Which is most important, and what waits; and what a family is answered that wishes it otherwise. */
    RANK_INTERVENTIONS(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate()),
    /** What lies on the table when one meets with the family. */
    LEAD_MEETING(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate());

    private final List<Rule> rules;

    InterventionAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
