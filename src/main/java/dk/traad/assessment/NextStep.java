package dk.traad.assessment;

/** What the team will do after deciding. */
public enum NextStep {
    NOTHING,
    DIALOGUE,
    FOCUS_POINT
}
