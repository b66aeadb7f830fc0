package dk.traad.intervention;

import dk.traad.observation.HowOften;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was seen of a goal lately, as a small line: drawn on the server, with the words beside it. */
public record Sparkline(List<HowOften> often) {
    public static final int WIDTH = 72;
    public static final int HEIGHT = 24;
    private static final int EDGE = 4;

    /** One alone is a dot, not a line. */
    public boolean isLine() {
        return often.size() > 1;
    }

    /** For a polyline: "4.0,20.0 68.0,4.0". */
    public String points() {
        return IntStream.range(0, often.size()).mapToObj(this::point).collect(Collectors.joining(" "));
    }

    public String lastX() {
        return number(x(often.size() - 1));
    }

    public String lastY() {
        return number(y(often.getLast()));
    }

    private String point(int place) {
        return number(x(place)) + "," + number(y(often.get(place)));
    }

    private double x(int place) {
        return often.size() == 1 ? WIDTH / 2.0 : EDGE + (WIDTH - 2.0 * EDGE) * place / (often.size() - 1);
    }

    private static double y(HowOften often) {
        return HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (often.step() - 1) / (HowOften.values().length - 1);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
