package dk.traad.handover;

/** What can be done to a handover as a whole. */
public enum HandoverMove {
    ASK,
    DELIVER,
    ACCEPT,
    RETURN,
    CALL_OFF
}
