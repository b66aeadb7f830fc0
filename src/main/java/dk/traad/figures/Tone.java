package dk.traad.figures;

import java.util.Locale;

/** How a part of a bar looks: its pattern tells it apart without colours. */
public enum Tone {
    GOOD,
    NEUTRAL,
    MIDDLE,
    BAD,
    /** Several answers put together. */
    SOME;

    /** The pattern's id on the page. */
    public String pattern() {
        return "url(#tone-" + word() + ")";
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
