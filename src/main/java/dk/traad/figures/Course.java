package dk.traad.figures;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The share of the good answer from month to month, as a line.
 *
 * @param cell whose share
 * @param width small where several stand side by side
 */
public record Course(Cell cell, List<Figure> figures, int width) {
    public static final int WIDE = 360;
    public static final int SMALL = 240;
    public static final int HEIGHT = 160;
    private static final int LEFT = 44;
    private static final int RIGHT = 22;
    private static final int TOP = 34;
    private static final int BOTTOM = 30;

    public record Point(Figure figure, int percent, String x, String y) {}

    static Course of(List<Figure> all, Question question, Cell cell, int width) {
        return new Course(
                cell,
                all.stream()
                        .filter(figure -> figure.question() == question
                                && figure.cell().key().equals(cell.key())
                                && figure.isTold())
                        .toList(),
                width);
    }

    /** One beside the other, on the same scale. */
    static List<Course> ofSectors(List<Figure> all, Question question) {
        return Stream.of("HEALTH_VISITING", "DAYCARE", "SCHOOL")
                .map(sector -> of(all, question, Cell.sector(sector), SMALL))
                .filter(Course::isWorthDrawing)
                .toList();
    }

    /** Below three points it says nothing. */
    public boolean isWorthDrawing() {
        return figures.size() > 2;
    }

    public List<Point> points() {
        return figures.stream()
                .map(figure -> {
                    var percent = figure.firstPercent();
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

    /** Where the value of a point stands. */
    public String above(int percent) {
        return number(Double.parseDouble(y(percent)) - 9);
    }

    public String line() {
        return points().stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    private String x(Instant at) {
        var first = figures.getFirst().asOf();
        var all = Math.max(1, ChronoUnit.HOURS.between(first, figures.getLast().asOf()));
        return number(LEFT + (width - LEFT - RIGHT) * (double) ChronoUnit.HOURS.between(first, at) / all);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
