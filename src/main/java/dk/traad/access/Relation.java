package dk.traad.access;

/** How an employee stands to a child today; each has exactly one text, in the view child_relation. */
public enum Relation {
    /** Employed in the child's room or class, or with the whole unit, while the child is placed there. */
    WORKS_IN_GROUP,
    /** Leads the unit where the child is placed, or the health visitors the child is assigned to. */
    LEADS_UNIT,
    /** The child's own health visitor, or the stand-in. */
    ASSIGNED
}
