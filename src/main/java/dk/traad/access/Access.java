package dk.traad.access;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door. Every handler asks it first; what is not allowed looks like what does not exist. The same rules answer
 * whether a button shows and which children stand on a list.
 */
@Component
@Transactional
public class Access {
    private final Relations relations;
    private final Clock clock;

    Access(Relations relations, Clock clock) {
        this.relations = relations;
        this.clock = clock;
    }

    /** @throws NotFound when no rule of the action allows it, or there is no such child here */
    public void require(Professional who, ChildAction action, ChildId child) {
        orNotFound(may(who, action, child));
    }

    public boolean may(Professional who, ChildAction action, ChildId child) {
        return anyAllows(action.rules(), relations.toChild(who.employee(), child, today()));
    }

    /** The children the action is open on for this person: the list filter. */
    public List<ChildId> children(Professional who, ChildAction action) {
        return relations.toChildren(who.employee(), today()).stream()
                .filter(held -> action.rules().stream().anyMatch(rule -> rule.allows(held.role(), held.relation())))
                .map(Relations.HeldOn::child)
                .distinct()
                .toList();
    }

    public void require(Professional who, GroupAction action, GroupId group) {
        orNotFound(may(who, action, group));
    }

    public boolean may(Professional who, GroupAction action, GroupId group) {
        return anyAllows(action.rules(), relations.toGroup(who.employee(), group, today()));
    }

    public void require(Professional who, MunicipalityAction action) {
        orNotFound(may(who, action));
    }

    public boolean may(Professional who, MunicipalityAction action) {
        return standing(who).employments().stream()
                .anyMatch(employment -> action.roles().contains(employment.role()));
    }

    /** What is one's own, as the desk is: asks only for a present employment. */
    public Standing requireEmployed(Professional who) {
        var standing = standing(who);
        orNotFound(!standing.employments().isEmpty());
        return standing;
    }

    public Standing standing(Professional who) {
        return relations.standing(who.employee(), today());
    }

    /** @throws NotFound when the adult does not hold custody of the child today */
    public void require(Parent who, FamilyAction action, ChildId child) {
        orNotFound(children(who).contains(child));
    }

    /** The children whose pages this adult may open. */
    public List<ChildId> children(Parent who) {
        return relations.inCustodyOf(who.adult(), today());
    }

    /** What is one's own on the family's side; a parent without custody has none (forældreansvarsloven § 23). */
    public List<ChildId> requireCustody(Parent who) {
        var children = children(who);
        orNotFound(!children.isEmpty());
        return children;
    }

    private static boolean anyAllows(List<Rule> rules, Collection<Relations.Held> held) {
        return rules.stream().anyMatch(rule -> held.stream().anyMatch(one -> rule.allows(one.role(), one.relation())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void orNotFound(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
