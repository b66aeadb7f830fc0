package dk.traad.assessment;

/** What an own assessment still lacks before it can be sent. */
public enum Missing {
    POSITION,
    STRENGTH,
    SURROUNDINGS,
    DEVIATION
}
