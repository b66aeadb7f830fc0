package dk.traad.kernel;

/** An employee asked for a child of their own family: answered with 403 and the way to the family's side. */
public class OwnFamily extends RuntimeException {
    public OwnFamily() {
        super("own family", null, false, false);
    }
}
