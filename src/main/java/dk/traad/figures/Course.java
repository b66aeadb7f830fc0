package dk.traad.figures;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
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
    public static final int LEFT = 48;
    /** Beside its last point a line says where it has come to. */
    private static final int RIGHT = 54;

    private static final int TOP = 38;
    private static final int BOTTOM = 30;
    /** Below this a number has no room below its point. */
    private static final int LOW = 15;

    /**
     * @param words where its number stands, and its anchor
     * @param isEnd the first and the last say their number without being asked
     */
    public record Point(Figure figure, int percent, String x, String y, Words words, boolean isEnd) {}

    public record Words(String x, String y, String anchor) {}

    /** A number that has stood since an earlier month is one point. */
    static Course of(List<Figure> all, Question question, Cell cell, int width) {
        var told = new TreeMap<Instant, Figure>();
        all.stream()
                .filter(figure ->
                        figure.question() == question && figure.cell().key().equals(cell.key()) && figure.isTold())
                .forEach(figure -> told.put(figure.asOf(), figure));
        return new Course(cell, List.copyOf(told.values()), width);
    }

    /** One beside the other, on the same scale. */
    static List<Course> of(List<Figure> all, Question question, List<Cell> cells) {
        return cells.stream()
                .map(cell -> of(all, question, cell, SMALL))
                .filter(Course::isWorthDrawing)
                .toList();
    }

    static List<Cell> sectors() {
        return Stream.of("HEALTH_VISITING", "DAYCARE", "SCHOOL")
                .map(Cell::sector)
                .toList();
    }

    /** Below three points it says nothing. */
    public boolean isWorthDrawing() {
        return figures.size() > 2;
    }

    public boolean isSmall() {
        return width == SMALL;
    }

    public Point first() {
        return points().getFirst();
    }

    public Point last() {
        return points().getLast();
    }

    public List<Point> points() {
        var points = new ArrayList<Point>();
        for (var place = 0; place < figures.size(); place++) {
            var figure = figures.get(place);
            points.add(new Point(
                    figure,
                    figure.firstPercent(),
                    number(x(figure)),
                    y(figure.firstPercent()),
                    words(place),
                    place == 0 || place == figures.size() - 1));
        }
        return points;
    }

    /** Off the line: after its end, and otherwise on the side it does not go to. */
    private Words words(int place) {
        var figure = figures.get(place);
        var percent = figure.firstPercent();
        if (place == figures.size() - 1) {
            return new Words(number(x(figure) + 10), number(at(percent) + 4.5), "start");
        }
        var isRising = figures.get(place + 1).firstPercent() > percent;
        if (place == 0) {
            return isRising
                    ? new Words(number(x(figure) + 9), number(at(percent) + 15), "start")
                    : new Words(number(x(figure)), number(at(percent) - 10), "start");
        }
        return new Words(number(x(figure)), number(at(percent) + (isRising && percent > LOW ? 21 : -10)), "middle");
    }

    /** Where the first day stands; small pictures need their whole width for their days. */
    public int from() {
        return isSmall() ? 0 : LEFT;
    }

    public int to() {
        return isSmall() ? width : end();
    }

    /** Where the lines behind it end. */
    public int end() {
        return width - RIGHT + 8;
    }

    public List<Integer> lines() {
        return List.of(100, 50, 0);
    }

    public String y(int percent) {
        return number(at(percent));
    }

    /** Where the word of a line stands. */
    public String word(int percent) {
        return number(at(percent) + 4.5);
    }

    public String line() {
        return points().stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    private static double at(int percent) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (100 - percent) / 100.0;
    }

    private double x(Figure figure) {
        var first = figures.getFirst().asOf();
        var all = Math.max(1, ChronoUnit.HOURS.between(first, figures.getLast().asOf()));
        var from = LEFT + 8;
        return from + (width - from - RIGHT) * (double) ChronoUnit.HOURS.between(first, figure.asOf()) / all;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
