package dk.traad.homevisit;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.HEALTH_VISITOR;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** Visits are a matter between a family and its health visitor, or whoever stands in. */
public enum HomeVisitAction implements ChildAction {
    READ_VISITS(staff(HEALTH_VISITOR).whoAreAssigned()),
    /** Booking, moving, noting what became of it, one more on need. */
    PLAN_VISIT(staff(HEALTH_VISITOR).whoAreAssigned());

    private final List<Rule> rules;

    HomeVisitAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
