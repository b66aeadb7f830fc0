package dk.traad.handover;

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
 * What staff do with a handover: those who pass it on, only at the place it comes from; those who receive it, only with the
 * very items that were disclosed to their unit.
 */
enum HandoverAction implements ChildAction {
    READ_HANDOVER(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(COORDINATOR).whoCoordinate()),
    PREPARE_HANDOVER(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate()),
    /** On top of this every item needs a consent or a rule that covers it at that moment. */
    DELIVER_HANDOVER(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate()),
    /** What a parent said or handed in on paper. */
    RECORD_CONSENT(staff(HEALTH_VISITOR).whoAreAssigned(), staff(LEADER).whoLeadTheUnit()),
    READ_RECEIVED_HANDOVER(staff(EDUCATOR, CHILD_MINDER, TEACHER, LEADER, HEALTH_VISITOR, PP_ADVICE, SOCIAL_WORKER)
            .itIsDisclosedTo()),
    ACCEPT_HANDOVER(staff(EDUCATOR, CHILD_MINDER, TEACHER, LEADER, HEALTH_VISITOR, PP_ADVICE, SOCIAL_WORKER)
            .itIsDisclosedTo()),
    RETURN_HANDOVER(staff(LEADER).itIsDisclosedTo());

    private final List<Rule> rules;

    HandoverAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
