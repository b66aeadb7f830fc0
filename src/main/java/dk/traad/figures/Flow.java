package dk.traad.figures;

import dk.traad.kernel.Position;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How children went from one position to the next, as bands between two columns; drawn on the server. */
public record Flow(Figure figure) {
    public static final int WIDTH = 360;
    public static final int HEIGHT = 290;
    public static final int COLUMN = 14;
    private static final int POSITIONS = Position.values().length;
    private static final int RIGHT = WIDTH - COLUMN;
    private static final int TOP = 42;
    /** Between two columns of a side: there stands what the lower one is called. */
    private static final int GAP = 26;

    private static final double SPAN = HEIGHT - TOP - 2 - GAP * (POSITIONS - 1);
    /** A number fits into a band this high. */
    private static final int LEGIBLE = 13;

    private static final int NAME = 21;

    /**
     * @param path an SVG path of a band
     * @param words where its number stands, where the band begins
     * @param isLegible whether there is room for its number
     */
    public record Band(Position from, Position to, int count, String path, String words, boolean isLegible) {
        /** Better, as before, less well: told apart by pattern. */
        public Tone tone() {
            return from == to ? Tone.NEUTRAL : to.compareTo(from) < 0 ? Tone.GOOD : Tone.BAD;
        }
    }

    /** @param words where its name and its number stand, above it */
    public record Block(
            Position position, boolean isFirst, int count, String x, String y, String height, String words) {
        public Tone tone() {
            return switch (position) {
                case GREEN -> Tone.GOOD;
                case YELLOW -> Tone.MIDDLE;
                case RED -> Tone.BAD;
            };
        }
    }

    private double span(int count) {
        return SPAN * count / figure.total();
    }

    public int count(Position from, Position to) {
        return figure.counts()[from.ordinal() * POSITIONS + to.ordinal()];
    }

    public List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var isFirst : List.of(true, false)) {
            var y = (double) TOP;
            for (var position : Position.values()) {
                var count = sum(position, isFirst);
                blocks.add(new Block(
                        position,
                        isFirst,
                        count,
                        String.valueOf(isFirst ? 0 : RIGHT),
                        number(y),
                        number(span(count)),
                        number(y - 7)));
                y += span(count) + GAP;
            }
        }
        return blocks.stream().filter(block -> block.count() > 0).toList();
    }

    public List<Band> bands() {
        var bands = new ArrayList<Band>();
        var right = new double[POSITIONS];
        var left = new double[POSITIONS];
        var start = (double) TOP;
        var end = (double) TOP;
        for (var position : Position.values()) {
            left[position.ordinal()] = start;
            right[position.ordinal()] = end;
            start += span(sum(position, true)) + GAP;
            end += span(sum(position, false)) + GAP;
        }
        for (var from : Position.values()) {
            for (var to : Position.values()) {
                var count = count(from, to);
                if (count > 0) {
                    var begin = left[from.ordinal()];
                    var height = span(count);
                    bands.add(new Band(
                            from,
                            to,
                            count,
                            path(begin, right[to.ordinal()], height),
                            number(begin + height / 2 + 4.5),
                            height >= LEGIBLE));
                    left[from.ordinal()] += height;
                    right[to.ordinal()] += height;
                }
            }
        }
        return bands;
    }

    /** The change most children have made; null where none has. */
    private @Nullable Band most() {
        return bands().stream()
                .filter(band -> band.from() != band.to())
                .max(Comparator.comparingInt(Band::count))
                .orElse(null);
    }

    /** As much of a position's name as there is room for beside the other column's; the table has all of it. */
    public static String brief(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME - 1).strip() + "…";
    }

    /** What a band is, and which change is the widest. */
    public String reading(Screen screen) {
        var most = most();
        return most == null
                ? screen.text("figures.flow.reading")
                : screen.text(
                        "figures.flow.reading.most",
                        screen.text("figures.flow.reading"),
                        screen.position(most.from()),
                        screen.position(most.to()),
                        most.count());
    }

    private int sum(Position position, boolean isFirst) {
        var sum = 0;
        for (var other : Position.values()) {
            sum += isFirst ? count(position, other) : count(other, position);
        }
        return sum;
    }

    private static String path(double from, double to, double height) {
        var middle = WIDTH / 2;
        return String.format(
                Locale.ROOT,
                "M%d %.1fC%d %.1f %d %.1f %d %.1fV%.1fC%d %.1f %d %.1f %d %.1fZ",
                COLUMN,
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
                COLUMN,
                from + height);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
