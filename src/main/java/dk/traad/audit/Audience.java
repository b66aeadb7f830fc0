package dk.traad.audit;

/** Whom a row of the log is shown to, besides the person it is about and who answers for the log. */
public enum Audience {
    /** The custody holders of the child, and the young person. */
    FAMILY,
    STAFF,
    NONE
}
