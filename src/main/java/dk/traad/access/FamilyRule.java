package dk.traad.access;

import java.util.EnumSet;
import java.util.Set;

/** One line of the table for families: citizens in this relation to the child may, under these circumstances. */
public record FamilyRule(Relation relation, Set<Circumstance> circumstances) implements Line {
    public static Citizens citizens() {
        return new Citizens();
    }

    public FamilyRule whileUnderFifteen() {
        return under(Circumstance.UNDER_FIFTEEN);
    }

    public FamilyRule whereParentsReadOn() {
        return under(Circumstance.PARENTS_READ_ON);
    }

    @Override
    public boolean isMetBy(Held held, Set<Circumstance> present) {
        return held.role() == null && relation == held.relation() && present.containsAll(circumstances);
    }

    private FamilyRule under(Circumstance another) {
        var all = EnumSet.of(another);
        all.addAll(circumstances);
        return new FamilyRule(relation, all);
    }

    /** The first half of a rule, so that it reads as a sentence. */
    public static final class Citizens {
        private Citizens() {}

        public FamilyRule whoHoldCustody() {
            return new FamilyRule(Relation.HOLDS_CUSTODY, Set.of());
        }

        public FamilyRule whoAreTheYoungPerson() {
            return new FamilyRule(Relation.IS_THE_YOUNG_PERSON, Set.of());
        }
    }
}
