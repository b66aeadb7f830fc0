package dk.traad.screen;

/**
 * One answer among several in a form, in words.
 *
 * @param value what the browser sends
 * @param hint one line below the label, or empty
 */
public record Option(String value, String label, String hint) {
    public Option(String value, String label) {
        this(value, label, "");
    }
}
