package dk.traad.exchange;

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

/** Calling the one meeting, and reading for it what is necessary: until its day is over. */
enum ExchangeAction implements ChildAction {
    CALL_EXCHANGE(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoHaveAnOpenReferral()),
    READ_EXCHANGE(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(LEADER).whoLeadTheUnit(),
            staff(COORDINATOR).whoCoordinate(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoHaveAnOpenReferral(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER, LEADER, HEALTH_VISITOR, PP_ADVICE, SOCIAL_WORKER)
                    .itIsDisclosedTo());

    private final List<Rule> rules;

    ExchangeAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
