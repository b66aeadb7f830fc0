package dk.traad.kernel;

/** Something this needs is not there right now: nothing was shown and nothing changed. Answered with 503. */
public class Unavailable extends RuntimeException {
    public Unavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
