package dk.traad.roster.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first line of a file: which column stands where, in any order, each exactly once. */
final class Header {
    private final RosterFile file;
    private final int[] places;
    private final int width;

    private Header(RosterFile file, int[] places, int width) {
        this.file = file;
        this.places = places;
        this.width = width;
    }

    /** @param line null when it could not be decoded */
    static Header of(RosterFile file, @Nullable String line) {
        if (line == null || line.indexOf('\0') >= 0 || line.indexOf('\uFEFF') >= 0) {
            throw new UnusableDelivery("roster.unusable.encoding", file.fileName());
        }
        var cells = Cells.of(line);
        if (cells == null) {
            throw new UnusableDelivery("roster.unusable.no-header", file.fileName(), expected(file));
        }
        var names = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        if (names.stream().noneMatch(file.columns()::contains)) {
            throw new UnusableDelivery("roster.unusable.no-header", file.fileName(), expected(file));
        }
        var columns = withoutEmptyEnd(names);
        return new Header(file, places(file, columns), columns.size());
    }

    private static int[] places(RosterFile file, List<String> names) {
        var places = new int[file.columns().size()];
        Arrays.fill(places, -1);
        for (var at = 0; at < names.size(); at++) {
            var column = file.columns().indexOf(names.get(at));
            if (column < 0) {
                throw new UnusableDelivery(
                        "roster.unusable.unknown-column", file.fileName(), shown(names.get(at), at), expected(file));
            }
            if (places[column] >= 0) {
                throw new UnusableDelivery("roster.unusable.column-twice", file.fileName(), names.get(at));
            }
            places[column] = at;
        }
        for (var column = 0; column < places.length; column++) {
            if (places[column] < 0) {
                throw new UnusableDelivery(
                        "roster.unusable.missing-column",
                        file.fileName(),
                        file.columns().get(column),
                        expected(file));
            }
        }
        return places;
    }

    private static List<String> withoutEmptyEnd(List<String> names) {
        var kept = new ArrayList<>(names);
        while (kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        return kept;
    }

    /** What stands there, unless it could be somebody's number. */
    private static String shown(String name, int at) {
        return name.matches("[\\p{L} _-]{1,40}") ? name : "#" + (at + 1);
    }

    private static String expected(RosterFile file) {
        return String.join(";", file.columns());
    }

    RosterFile file() {
        return file;
    }

    int width() {
        return width;
    }

    /** Where this column's cell stands in a line. */
    int place(String column) {
        return places[file.columns().indexOf(column)];
    }
}
