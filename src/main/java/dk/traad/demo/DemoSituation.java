package dk.traad.demo;

/** How far the assessment of one child has come in a running campaign. */
enum DemoSituation {
    /** Nobody has begun. */
    UNTOUCHED,
    /** One has begun and not sent. */
    DRAFTED,
    /** One has sent, another is waited for. */
    WAITING,
    /** All have sent and agree. */
    READY,
    /** All have sent and do not agree. */
    DISAGREEMENT,
    /** Decided otherwise than the own assessments point to. */
    DEVIATION,
    /** Decided, and kept from the parents until somebody has talked with them. */
    HELD_BACK,
    /** The parents read it before it is final. */
    READING,
    /** The parents' days have passed, and it can be made final. */
    DAYS_PASSED,
    TOLD_GREEN,
    TOLD_YELLOW,
    /** A parent has asked something nobody has answered. */
    ASKED,
    /** A parent has said what they see, and has been answered; another has not read it. */
    ANSWERED
}
