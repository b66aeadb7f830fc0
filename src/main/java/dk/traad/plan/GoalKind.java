package dk.traad.plan;

/** What a goal is about, so that one can learn across children what worked (c12, H3). */
public enum GoalKind {
    COMMUNITY,
    SECURITY,
    LANGUAGE,
    BODY,
    LEARNING,
    EVERYDAY_LIFE
}
