package dk.traad.portal;

/** What the professionals have decided to do next. */
public enum NextStep {
    NOTHING,
    DIALOGUE,
    FOCUS_POINT
}
