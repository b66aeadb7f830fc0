package dk.traad.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was seen of one goal over time, as a line: drawn on the server, the same for everyone who may read it. It is never
 * laid beside another child's.
 *
 * @param key the goal's, for the ids on the page
 * @param points the oldest first
 * @param marks the follow-ups between them, as places on the line
 */
public record ObservationChart(UUID key, List<Point> points, List<Mark> marks) {
    public static final int WIDTH = 360;
    public static final int HEIGHT = 200;
    private static final int LEFT = 112;
    private static final int RIGHT = 14;
    private static final int TOP = 16;
    private static final int BOTTOM = 34;

    public record Point(Observation observation, String x, String y) {}

    public record Mark(LocalDate on, String x) {}

    public static ObservationChart of(UUID goal, List<Observation> all, List<LocalDate> followedUpOn) {
        var seen = all.stream().filter(one -> one.goal().equals(goal)).toList();
        if (seen.isEmpty()) {
            return new ObservationChart(goal, List.of(), List.of());
        }
        var days = new Days(seen.getFirst().seenOn(), seen.getLast().seenOn());
        return new ObservationChart(
                goal,
                seen.stream()
                        .map(one -> new Point(one, days.x(one.seenOn()), y(one.often())))
                        .toList(),
                followedUpOn.stream()
                        .filter(days::holds)
                        .map(day -> new Mark(day, days.x(day)))
                        .toList());
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** One alone is a dot, not a line. */
    public boolean isLine() {
        return points.size() > 1;
    }

    public Observation first() {
        return points.getFirst().observation();
    }

    public Observation last() {
        return points.getLast().observation();
    }

    public List<Observation> newestFirst() {
        var all = points.stream().map(Point::observation).collect(Collectors.toList());
        Collections.reverse(all);
        return all;
    }

    public boolean isAnyFromHome() {
        return points.stream().anyMatch(point -> point.observation().isFromHome());
    }

    /** For a polyline: "112,160 230,88". */
    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    /** The steps of the scale, the highest first. */
    public List<HowOften> steps() {
        return Arrays.stream(HowOften.values()).toList().reversed();
    }

    public String y(HowOften often, int moved) {
        return number(height(often) + moved);
    }

    private static String y(HowOften often) {
        return number(height(often));
    }

    private static double height(HowOften often) {
        var span = (double) (HEIGHT - TOP - BOTTOM);
        return HEIGHT - BOTTOM - span * (often.step() - 1) / (HowOften.values().length - 1);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The days from the first observation to the last, laid out from left to right. */
    private record Days(LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        String x(LocalDate day) {
            var all = ChronoUnit.DAYS.between(first, last);
            var span = (double) (WIDTH - LEFT - RIGHT);
            return number(all == 0 ? LEFT + span / 2 : LEFT + span * ChronoUnit.DAYS.between(first, day) / all);
        }
    }
}
