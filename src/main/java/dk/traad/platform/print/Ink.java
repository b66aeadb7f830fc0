package dk.traad.platform.print;

import java.awt.Color;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How what a picture is made of looks on paper: told apart by how dark it is and by its pattern, so that it can be copied.
 *
 * @param ground what a shape is filled with, null for nothing
 * @param pattern drawn on the ground
 * @param edge the colour of lines and edges, null for none
 * @param width of lines and edges
 */
record Ink(
        @Nullable Color ground, Pattern pattern, @Nullable Color edge, double width) {
    enum Pattern {
        NONE,
        LEVEL,
        RISING,
        FALLING,
        DOTS
    }

    static final Color BLACK = new Color(0x20262b);
    /** What is as it was shall not be louder than what has changed. */
    static final Color FAINT = new Color(0x82868a);

    static final Color GREY = new Color(0x44494e);
    private static final Color DARK = new Color(0x28694a);
    private static final Color PALE = new Color(0xf4f4f4);
    private static final double HAIR = 0.6;
    private static final Ink GOOD = new Ink(DARK, Pattern.NONE, BLACK, HAIR);
    private static final Ink NEUTRAL = new Ink(PALE, Pattern.LEVEL, BLACK, HAIR);
    private static final Ink MIDDLE = new Ink(PALE, Pattern.RISING, BLACK, HAIR);
    private static final Ink SOME = new Ink(PALE, Pattern.FALLING, BLACK, HAIR);
    private static final Ink BAD = new Ink(PALE, Pattern.DOTS, BLACK, HAIR);

    /** By the class or the pattern a page gives it. */
    private static final Map<String, Ink> ALL = Map.ofEntries(
            Map.entry("tone-good", GOOD),
            Map.entry("tone-neutral", NEUTRAL),
            Map.entry("tone-middle", MIDDLE),
            Map.entry("tone-some", SOME),
            Map.entry("tone-bad", BAD),
            Map.entry("funnel-bar", GOOD),
            Map.entry("funnel-rest", new Ink(PALE, Pattern.NONE, BLACK, HAIR)),
            Map.entry("district-halo", new Ink(null, Pattern.NONE, Color.WHITE, 6)),
            Map.entry("district-whole", new Ink(null, Pattern.NONE, BLACK, 3)),
            Map.entry("chart-grid", new Ink(null, Pattern.NONE, new Color(0xb4b4b4), HAIR)),
            Map.entry("chart-line", new Ink(null, Pattern.NONE, BLACK, 2)),
            Map.entry("chart-point", new Ink(Color.WHITE, Pattern.NONE, BLACK, 2)));

    static @Nullable Ink of(String word) {
        return ALL.get(word);
    }

    /** Whether something is to be seen through it. */
    Ink light() {
        return new Ink(ground == null ? null : mixed(ground), pattern, edge == null ? null : mixed(edge), width);
    }

    private static Color mixed(Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), 150);
    }
}
