package dk.traad.focuspoint;

/** The word the database keeps for where a focus point stands; {@link State} says what is true there. */
public enum Stage {
    PROPOSED,
    IN_DIALOGUE,
    AGREED,
    ACTIVE,
    FOLLOWED_UP,
    ADJUSTED,
    ACHIEVED,
    STOPPED;

    public boolean isEnded() {
        return this == ACHIEVED || this == STOPPED;
    }

    /** Whether its latest part is what counts: from the plan on. */
    public boolean isBeyondDialogue() {
        return isPlanned() || isEnded();
    }

    /** Whether there is an agreed plan behind it, in force or being changed. */
    public boolean isPlanned() {
        return switch (this) {
            case AGREED, ACTIVE, FOLLOWED_UP, ADJUSTED -> true;
            case PROPOSED, IN_DIALOGUE, ACHIEVED, STOPPED -> false;
        };
    }
}
