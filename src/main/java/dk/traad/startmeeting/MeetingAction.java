package dk.traad.startmeeting;

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

/** What staff do with the offer of one table. The receiving side is in it only once the family has said yes. */
enum MeetingAction implements ChildAction {
    OFFER_MEETING(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate()),
    READ_MEETING(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(COORDINATOR).whoCoordinate(),
            staff(LEADER, EDUCATOR, CHILD_MINDER, TEACHER).whoReceive()),
    /** Arranging it, noting what came of it, following up. */
    HOLD_MEETING(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate(),
            staff(LEADER, EDUCATOR, CHILD_MINDER, TEACHER).whoReceive());

    private final List<Rule> rules;

    MeetingAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
