package dk.traad.audit;

/** How it ended. */
public enum Outcome {
    DONE,
    /** The door stayed shut: nothing was shown. */
    DENIED,
    /** The door opened, but a form had mistakes or something broke: nothing was changed. */
    FAILED,
    /** The thing had moved on meanwhile: nothing was changed. */
    CONFLICT
}
