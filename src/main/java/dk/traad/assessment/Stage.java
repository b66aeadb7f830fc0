package dk.traad.assessment;

/** The word the database keeps for where an assessment stands; {@link State} says what is true there. */
public enum Stage {
    DRAFT,
    OWN_SUBMITTED,
    IN_DIALOGUE,
    JOINT_DECIDED,
    PARENTS_INFORMED,
    CLOSED,
    ABANDONED;

    public boolean isDecided() {
        return this == JOINT_DECIDED || this == PARENTS_INFORMED || this == CLOSED;
    }
}
