package dk.traad.screen;

import java.util.Locale;

/**
 * One answer among several in a form, in words. It stands as a line of its own and so begins with a capital, though the same
 * words stand in the midst of a sentence elsewhere.
 *
 * @param value what the browser sends
 * @param hint one line below the label, or empty
 */
public record Option(String value, String label, String hint) {
    public Option {
        label = label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    public Option(String value, String label) {
        this(value, label, "");
    }
}
