package dk.traad.familyhandover;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Only those who receive the child read what its family wrote to them: those it comes from know only that it was sent. */
enum HandoverReading implements ChildAction {
    READ_FAMILY_HANDOVER(staff(LEADER, EDUCATOR, CHILD_MINDER, TEACHER).whoReceive());

    private final List<Rule> rules;

    HandoverReading(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
