package dk.traad.focuspoint;

/** A step a focus point can take; which are legal from where says {@link State}. */
public enum Move {
    /** The parents are invited to talk about it. */
    INVITE,
    /** It was talked over with the parents. */
    TALK,
    /** It goes on without the parents, for a reason that is written down. */
    PROTECT,
    /** A plan, or a new version of it, is agreed. */
    AGREE,
    /** A follow-up found that it goes on as it is. */
    CONTINUE,
    /** Something is to be changed: a new version of the plan is being made. */
    ADJUST,
    /** A follow-up found that what was hoped for is reached. */
    ACHIEVE,
    STOP,
    REOPEN,
    /** The child has left the municipality; happens by itself. */
    LEAVE;

    /** Whether it needs a reason. */
    public boolean needsReason() {
        return switch (this) {
            case PROTECT, ADJUST, ACHIEVE, STOP, REOPEN -> true;
            case INVITE, TALK, AGREE, CONTINUE, LEAVE -> false;
        };
    }
}
