package dk.traad.consultation;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Asking the health visitors about one child. They read it only by the disclosure the family's yes has opened. */
enum ChildConsultationAction implements ChildAction {
    ASK_ABOUT_CHILD(
            staff(EDUCATOR, CHILD_MINDER).whoWorkInTheGroup(), staff(LEADER).whoLeadTheUnit()),
    READ_CHILD_CONSULTATION(
            staff(EDUCATOR, CHILD_MINDER).whoWorkInTheGroup(),
            staff(LEADER).whoLeadTheUnit(),
            staff(HEALTH_VISITOR).itIsDisclosedTo()),
    ADVISE_ON_CHILD(staff(HEALTH_VISITOR).itIsDisclosedTo());

    private final List<Rule> rules;

    ChildConsultationAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
