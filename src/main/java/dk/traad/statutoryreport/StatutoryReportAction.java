package dk.traad.statutoryreport;

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
import dk.traad.audit.Audience;
import java.util.List;

/** Writing a report: everybody who has to do with the child at work, each with a duty of their own. No consent is asked. */
enum StatutoryReportAction implements ChildAction {
    WRITE_STATUTORY_REPORT(
            staff(HEALTH_VISITOR).whoAreAssigned(),
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup().andThirtyDaysAfter(),
            staff(LEADER).whoLeadTheUnit().andThirtyDaysAfter(),
            staff(PP_ADVICE, SOCIAL_WORKER).whoHaveAnOpenReferral(),
            staff(COORDINATOR).whoCoordinate());

    private final List<Rule> rules;

    StatutoryReportAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    /** A child can be in danger at home: the family's log tells nothing of it. */
    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
