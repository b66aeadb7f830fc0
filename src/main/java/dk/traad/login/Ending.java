package dk.traad.login;

/** Why a session ended; each has its own sentence, login.ended.…, because what happened should never be a riddle. */
public enum Ending {
    IDLE_STAFF,
    IDLE_FAMILY,
    TOO_LONG,
    /** Ended somewhere else, or so long ago that nothing is known about it. */
    GONE,
    NOBODY_ANY_MORE;

    public boolean leadsBack() {
        return this != NOBODY_ANY_MORE;
    }
}
