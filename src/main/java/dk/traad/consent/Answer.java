package dk.traad.consent;

/** What somebody said about one item; the last of each person counts. */
public enum Answer {
    YES,
    NO,
    /** A yes taken back. */
    WITHDRAWN,
    /** "That is not what I said", to an answer somebody else wrote down. */
    CONTESTED;

    boolean isNo() {
        return this == NO;
    }
}
