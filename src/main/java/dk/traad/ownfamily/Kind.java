package dk.traad.ownfamily;

/** What an employee is to a child of the own family. */
public enum Kind {
    PARENT,
    SIBLING,
    PARTNER_OF_PARENT,
    CLOSE_RELATION
}
