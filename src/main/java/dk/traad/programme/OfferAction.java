package dk.traad.programme;

import static dk.traad.access.Rule.staff;
import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.ChildAction;
import dk.traad.access.Rule;
import java.util.List;

/** What staff do with a family and a programme. */
enum OfferAction implements ChildAction {
    /** Each programme says which of these may. */
    OFFER_PROGRAMME(staff(HEALTH_VISITOR).whoAreAssigned(), staff(LEADER).whoLeadTheUnit()),
    /** Only asked for lists of a room, where nothing is written down: whoever comes belongs to the child's own room. */
    VISIT_ADVISED_FAMILY(staff(EDUCATOR, CHILD_MINDER).whoWorkInTheGroup());

    private final List<Rule> rules;

    OfferAction(Rule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }
}
