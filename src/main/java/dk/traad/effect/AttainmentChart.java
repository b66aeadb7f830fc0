package dk.traad.effect;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How far one goal has come at each follow-up, as a line: drawn on the server. It begins "as before" on the plan's first day,
 * because that is what the scale's -1 means.
 */
public record AttainmentChart(List<Point> points) {
    public static final int WIDTH = 420;
    public static final int HEIGHT = 210;
    public static final int LEFT = 168;
    private static final int RIGHT = 14;
    private static final int TOP = 16;
    private static final int BOTTOM = 34;
    private static final int AS_BEFORE = -1;
    private static final int HIGHEST = 2;
    private static final int LOWEST = -2;

    public record Point(LocalDate on, int attainment, String x, String y) {}

    static AttainmentChart of(Effect.Reached goal) {
        var first = goal.begunOn();
        var last = goal.last().on();
        var points = new ArrayList<Point>();
        points.add(point(first, AS_BEFORE, first, last));
        goal.steps().stream()
                .map(step -> point(step.on(), step.attainment(), first, last))
                .forEach(points::add);
        return new AttainmentChart(List.copyOf(points));
    }

    /** The steps of the scale, the highest first. */
    public List<Integer> scale() {
        return List.of(HIGHEST, 1, 0, AS_BEFORE, LOWEST);
    }

    /** For a polyline: "168,160 230,88". */
    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    public String y(int attainment, int moved) {
        return number(height(attainment) + moved);
    }

    private static Point point(LocalDate on, int attainment, LocalDate first, LocalDate last) {
        var all = ChronoUnit.DAYS.between(first, last);
        var span = (double) (WIDTH - LEFT - RIGHT);
        var along = all <= 0 ? 0.5 : Math.clamp((double) ChronoUnit.DAYS.between(first, on) / all, 0, 1);
        return new Point(on, attainment, number(LEFT + span * along), number(height(attainment)));
    }

    private static double height(int attainment) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (HIGHEST - attainment) / (double) (HIGHEST - LOWEST);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
