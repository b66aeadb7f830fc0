package dk.traad.consent;

/** Whether a kind of item follows a child from one place to the next. */
public enum Follows {
    NEVER,
    ON_CONSENT,
    BY_RULE
}
