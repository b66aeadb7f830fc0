package dk.traad.figures;

import dk.traad.kernel.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How children went from one position to the next, as bands between two columns; drawn on the server. */
public record Flow(Figure figure) {
    public static final int WIDTH = 360;
    public static final int HEIGHT = 230;
    private static final int POSITIONS = Position.values().length;
    private static final int COLUMN = 14;
    private static final int LEFT = 40;
    private static final int RIGHT = WIDTH - LEFT - COLUMN;
    private static final int GAP = 10;
    private static final double SPAN = HEIGHT - 30 - GAP * (POSITIONS - 1);

    /**
     * @param path an SVG path of a band
     * @param middle where its number stands
     */
    public record Band(Position from, Position to, int count, String path, String middle) {}

    /** @param words where its number stands, to the left or right of the column */
    public record Block(
            Position position, boolean isFirst, int count, String x, String y, String height, String words) {}

    private double span(int count) {
        return SPAN * count / figure.total();
    }

    private int count(int from, int to) {
        return figure.counts()[from * POSITIONS + to];
    }

    public List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var side = 0; side < 2; side++) {
            var y = 20.0;
            for (var position : Position.values()) {
                var count = sum(position.ordinal(), side == 0);
                var height = span(count);
                blocks.add(new Block(
                        position,
                        side == 0,
                        count,
                        String.valueOf(side == 0 ? LEFT : RIGHT),
                        number(y),
                        number(height),
                        number(y + height / 2 + 4)));
                y += height + GAP;
            }
        }
        return blocks.stream().filter(block -> block.count() > 0).toList();
    }

    public List<Band> bands() {
        var bands = new ArrayList<Band>();
        var right = new double[POSITIONS];
        var left = new double[POSITIONS];
        var start = 20.0;
        var end = 20.0;
        for (var position = 0; position < POSITIONS; position++) {
            left[position] = start;
            right[position] = end;
            start += span(sum(position, true)) + GAP;
            end += span(sum(position, false)) + GAP;
        }
        for (var from : Position.values()) {
            for (var to : Position.values()) {
                var count = count(from.ordinal(), to.ordinal());
                if (count > 0) {
                    var begin = left[from.ordinal()];
                    var finish = right[to.ordinal()];
                    bands.add(new Band(
                            from,
                            to,
                            count,
                            path(begin, finish, span(count)),
                            number((begin + finish + span(count)) / 2 + 4)));
                    left[from.ordinal()] += span(count);
                    right[to.ordinal()] += span(count);
                }
            }
        }
        return bands;
    }

    private int sum(int position, boolean isFirst) {
        var sum = 0;
        for (var other = 0; other < POSITIONS; other++) {
            sum += isFirst ? count(position, other) : count(other, position);
        }
        return sum;
    }

    private static String path(double from, double to, double height) {
        var begin = LEFT + COLUMN;
        var middle = (begin + RIGHT) / 2;
        return String.format(
                Locale.ROOT,
                "M%d %.1fC%d %.1f %d %.1f %d %.1fV%.1fC%d %.1f %d %.1f %d %.1fZ",
                begin,
                from,
                middle,
                from,
                middle,
                to,
                RIGHT,
                to,
                to + height,
                middle,
                to + height,
                middle,
                from + height,
                begin,
                from + height);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
