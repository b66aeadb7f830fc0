package dk.traad.access;

import dk.traad.kernel.Role;
import java.util.Set;

/** One line of the table: these roles, standing in this relation to the child, may. */
public record Rule(Set<Role> roles, Relation relation) {
    public static Staff staff(Role... roles) {
        return new Staff(Set.of(roles));
    }

    boolean allows(Role role, Relation held) {
        return relation == held && roles.contains(role);
    }

    /** The first half of a rule, so that it reads as a sentence. */
    public record Staff(Set<Role> roles) {
        public Rule whoWorkInTheGroup() {
            return new Rule(roles, Relation.WORKS_IN_GROUP);
        }

        public Rule whoLeadTheUnit() {
            return new Rule(roles, Relation.LEADS_UNIT);
        }

        public Rule whoAreAssigned() {
            return new Rule(roles, Relation.ASSIGNED);
        }
    }
}
