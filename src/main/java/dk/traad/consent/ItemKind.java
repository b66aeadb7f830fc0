package dk.traad.consent;

/** What can be passed on at all; whatever is not among these stays where it was written. */
public enum ItemKind {
    /** One version of a joint assessment the family has been given. */
    ASSESSMENT,
    /** One version of a plan the family has agreed to. */
    SUPPORT_PLAN,
    /** Words written for this handover alone. */
    PARAGRAPH
}
