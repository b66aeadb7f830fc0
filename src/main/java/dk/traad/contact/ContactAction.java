package dk.traad.contact;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.HEALTH_VISITOR;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** What a family has said to its health visitor alone. The rest is read by whoever sees the circle around the child. */
enum ContactAction implements ChildAction {
    READ_CONTACTS_SAID_IN_CONFIDENCE(staff(HEALTH_VISITOR).whoAreAssigned());

    private final List<Rule> rules;

    ContactAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
