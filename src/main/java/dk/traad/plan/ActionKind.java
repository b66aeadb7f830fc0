package dk.traad.plan;

/** What sort of help an action is, so that one can learn across children what worked without reading anybody's words (c12). */
public enum ActionKind {
    ADULT_NEAR,
    SMALL_GROUP,
    SURROUNDINGS,
    ROUTINE,
    PLAYMATES,
    WORDS_AND_PICTURES,
    AT_HOME,
    ADVICE,
    OTHER
}
