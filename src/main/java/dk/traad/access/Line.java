package dk.traad.access;

import java.util.Set;

/** A line of the table: for staff or for families, which never share one, or for a class of fields. */
sealed interface Line permits Rule, FamilyRule, FieldClass {
    /** Whether this one relation is enough by this line, as things are with the child. */
    boolean isMetBy(Held held, Set<Circumstance> circumstances);
}
