package dk.traad.assessment;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.GroupAction;
import dk.traad.access.Rule;
import java.util.List;

/** What staff do with the assessments of a whole room or class. */
public enum AssessmentGroupAction implements GroupAction {
    ASSESS_GROUP(staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup()),
    DECIDE_FOR_GROUP(staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup()),
    READ_DECISIONS_OF_GROUP(
            staff(EDUCATOR, CHILD_MINDER, TEACHER).whoWorkInTheGroup(),
            staff(LEADER).whoLeadTheUnit());

    private final List<Rule> rules;

    AssessmentGroupAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
