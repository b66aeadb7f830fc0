package dk.traad.kernel;

/** What was asked for is not there, or not there for this person: the answer is the same 404. */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
