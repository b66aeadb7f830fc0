package dk.traad.wondering;

/** What can happen to a wondering. */
enum Move {
    /** Whoever opened it says more. */
    WRITE,
    /** The other side answers. */
    ANSWER,
    /** Staff and family have talked, and it is noted. */
    TALK,
    CLOSE,
    REOPEN,
    TAKE_BACK,
    /** The program's own: nobody here is close to the child any longer. */
    LEAVE
}
