package dk.traad.assessment;

/** What can be done to an assessment as a whole. Which move is legal from which state: docs/states.md. */
public enum Move {
    /** One of those asked sends an own assessment. */
    SUBMIT_OWN,
    /** The wait for those still missing is ended, with a reason. */
    CLOSE_WAIT,
    /** The team decides. */
    DECIDE,
    /** What was decided is put right by a new version, with a reason. */
    CORRECT,
    /** The parents get it to read and answer before it is final. */
    LET_PARENTS_READ,
    /** It is final and the parents have it. */
    INFORM,
    /** Nothing more is to be done. */
    CLOSE,
    /** It is given up before anything was decided, with a reason. */
    ABANDON
}
