package dk.traad.kernel;

/**
 * The thing has moved on since the page was shown, so the step is no longer possible. Answered with 409 and a sentence
 * from the text bundles; nothing is changed.
 */
public class Conflict extends RuntimeException {
    private final String text;

    /** @param text the key of the sentence that tells the person what happened and what to do */
    public Conflict(String text) {
        super(text, null, false, false);
        this.text = text;
    }

    public String text() {
        return text;
    }
}
