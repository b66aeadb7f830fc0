package dk.traad.roster.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line cut at its semicolons. A cell may stand in quotes, with a quote inside it doubled; it ends on its own line, so
 * that one forgotten quote spoils one line and not the rest of the file.
 */
final class Cells {
    private Cells() {}

    /** Null when a quote is opened and not closed. */
    static @Nullable List<String> of(String line) {
        var cells = new ArrayList<String>(8);
        var at = 0;
        while (true) {
            var start = at;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
            if (start < line.length() && line.charAt(start) == '"') {
                var cell = new StringBuilder();
                at = quoted(line, start + 1, cell);
                if (at < 0) {
                    return null;
                }
                cells.add(cell.toString().strip());
            } else {
                var end = line.indexOf(';', at);
                end = end < 0 ? line.length() : end;
                cells.add(line.substring(at, end).strip());
                at = end;
            }
            if (at == line.length()) {
                return cells;
            }
            at++;
        }
    }

    /** Reads to the closing quote and on to the next semicolon; gives its place, or -1. */
    private static int quoted(String line, int from, StringBuilder cell) {
        var at = from;
        while (at < line.length()) {
            var letter = line.charAt(at);
            if (letter != '"') {
                cell.append(letter);
                at++;
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append('"');
                at += 2;
            } else {
                return afterQuote(line, at + 1);
            }
        }
        return -1;
    }

    private static int afterQuote(String line, int from) {
        var at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at == line.length() || line.charAt(at) == ';' ? at : -1;
    }
}
