package dk.traad.municipality;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A colour on a screen. How well two can be told apart is measured as in WCAG 2.2. */
public record Colour(int red, int green, int blue) {
    public static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);
    /** What letters of ordinary size need before what they stand on. */
    public static final double READABLE = 4.5;

    private static final int RADIX = 16;

    /** "#14566b", with or without its mark. */
    public static Optional<Colour> of(String typed) {
        var digits = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^#", "");
        return digits.matches("[0-9a-f]{6}")
                ? Optional.of(new Colour(
                        Integer.parseInt(digits, 0, 2, RADIX),
                        Integer.parseInt(digits, 2, 4, RADIX),
                        Integer.parseInt(digits, 4, 6, RADIX)))
                : Optional.empty();
    }

    public double contrastTo(Colour other) {
        var mine = luminance();
        var theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** Mixed with another: with none of it at 0, the other itself at 1. */
    Colour towards(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private double luminance() {
        var linear = IntStream.of(red, green, blue)
                .mapToDouble(part -> part / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
