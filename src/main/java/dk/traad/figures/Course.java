package dk.traad.figures;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The share of the first answer from month to month, as a line. */
public record Course(List<Figure> figures) {
    public static final int WIDTH = 360;
    public static final int HEIGHT = 150;
    private static final int LEFT = 44;
    private static final int RIGHT = 12;
    private static final int TOP = 14;
    private static final int BOTTOM = 30;

    public record Point(Figure figure, int percent, String x, String y) {}

    static Course of(List<Figure> all, Question question) {
        return new Course(all.stream()
                .filter(figure -> figure.question() == question && figure.isTold())
                .toList());
    }

    /** Below three points it says nothing. */
    public boolean isWorthDrawing() {
        return figures.size() > 2;
    }

    public List<Point> points() {
        return figures.stream()
                .map(figure -> {
                    var percent = new Bar(figure).parts().getFirst().percent();
                    return new Point(figure, percent, x(figure.asOf()), y(percent));
                })
                .toList();
    }

    public List<Integer> lines() {
        return List.of(100, 50, 0);
    }

    public String y(int percent) {
        return number(TOP + (HEIGHT - TOP - BOTTOM) * (100 - percent) / 100.0);
    }

    public String line() {
        return points().stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    private String x(Instant at) {
        var first = figures.getFirst().asOf();
        var all = Math.max(1, ChronoUnit.HOURS.between(first, figures.getLast().asOf()));
        return number(LEFT + (WIDTH - LEFT - RIGHT) * (double) ChronoUnit.HOURS.between(first, at) / all);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
