package dk.traad.assessment;

/** What plays a part in how the child fares (E6). */
public enum Factor {
    ACADEMIC,
    EMOTIONAL,
    SOCIAL,
    HOME,
    GROUP_SETTING,
    HEALTH
}
