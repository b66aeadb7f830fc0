package dk.traad.access;

import dk.traad.kernel.Role;
import java.util.Set;

/**
 * One line of the table: these roles, standing in this relation to the child, may.
 *
 * @param lingers whether it stays open for 30 days after the placement has ended: for reading, never for writing
 */
public record Rule(Set<Role> roles, Relation relation, boolean lingers) implements Line {
    public static Staff staff(Role... roles) {
        return new Staff(Set.of(roles));
    }

    public Rule andThirtyDaysAfter() {
        return new Rule(roles, relation, true);
    }

    @Override
    public boolean isMetBy(Held held, Set<Circumstance> circumstances) {
        var role = held.role();
        return role != null && roles.contains(role) && isMetBy(held.relation()) && (held.isToday() || lingers);
    }

    /** Whoever is appointed to stand in may do what those who work there may. */
    private boolean isMetBy(Relation held) {
        return relation == held || relation == Relation.WORKS_IN_GROUP && held == Relation.ASSIGNED;
    }

    /** The first half of a rule, so that it reads as a sentence. */
    public record Staff(Set<Role> roles) {
        public Rule whoWorkInTheGroup() {
            return who(Relation.WORKS_IN_GROUP);
        }

        public Rule whoLeadTheUnit() {
            return who(Relation.LEADS_UNIT);
        }

        public Rule whoAreAssigned() {
            return who(Relation.ASSIGNED);
        }

        public Rule whoCoordinate() {
            return who(Relation.COORDINATES);
        }

        public Rule whoHaveAnOpenReferral() {
            return who(Relation.OPEN_REFERRAL);
        }

        public Rule whoWereAsked() {
            return who(Relation.ASKED);
        }

        public Rule whoReceive() {
            return who(Relation.RECEIVES);
        }

        /** For reading only. */
        public Rule whoBrokeTheGlass() {
            return who(Relation.BREAK_GLASS);
        }

        public Rule whoKeepAFocusPoint() {
            return who(Relation.KEEPS);
        }

        public Rule itIsDisclosedTo() {
            return who(Relation.DISCLOSED);
        }

        private Rule who(Relation relation) {
            return new Rule(roles, relation, false);
        }
    }
}
