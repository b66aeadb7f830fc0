package dk.traad.transition;

/** What moves a transition on. */
public enum TransitionMove {
    /** No concern: the parents hand over themselves. */
    LET_PARENTS,
    /** It is hard: the family is offered a meeting around one table. */
    OFFER_MEETING,
    /** The parents have sent theirs, the meeting was held, or it is said why neither was. */
    PREPARE,
    /** The baton is held out; the sender is responsible until it is taken. */
    HAND_OVER,
    /** The receiver gives it back with a reason. */
    RETURN,
    ACCEPT,
    /** The child has begun and nobody handed it over: the receiver takes it on. */
    TAKE_OVER,
    FOLLOW_UP,
    CALL_OFF
}
