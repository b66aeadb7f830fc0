package dk.traad.assessmentform;

/** What a sign is about (E2), and, last in each list, what is about the surroundings and not the child. */
public enum Domain {
    WELL_BEING,
    DEVELOPMENT,
    HEALTH,
    LEARNING,
    SURROUNDINGS
}
