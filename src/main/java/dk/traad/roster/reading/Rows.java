package dk.traad.roster.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one file row by row, holding one row at a time. Empty lines are passed over. */
public final class Rows {
    private Rows() {}

    /** @throws UnusableDelivery when the file's first line is no header of it */
    public static void read(RosterFile file, InputStream content, Consumer<Row> each) throws IOException {
        var lines = new Lines(content);
        var encoding = new Encoding();
        var header = header(file, lines, encoding);
        while (lines.next()) {
            var row = row(header, lines, encoding);
            if (row != null) {
                each.accept(row);
            }
        }
    }

    private static Header header(RosterFile file, Lines lines, Encoding encoding) throws IOException {
        if (!lines.next()) {
            throw new UnusableDelivery("roster.unusable.empty", file.fileName(), String.join(";", file.columns()));
        }
        if (lines.isTooLong()) {
            throw new UnusableDelivery("roster.unusable.long-header", file.fileName(), kilobytes());
        }
        return Header.of(file, encoding.first(lines.bytes()));
    }

    private static @Nullable Row row(Header header, Lines lines, Encoding encoding) {
        if (lines.isTooLong()) {
            return refused(new Row(header, lines.number(), List.of()), "long-line", kilobytes());
        }
        var text = encoding.decode(lines.bytes());
        if (text == null) {
            return refused(asFarAsReadable(header, lines, Encoding.roughly(lines.bytes())), "encoding");
        }
        if (text.isBlank()) {
            return null;
        }
        var cells = Cells.of(text);
        if (cells == null) {
            return refused(asFarAsReadable(header, lines, text), "quote");
        }
        var row = new Row(header, lines.number(), cells);
        if (cells.size() < header.width()
                || !cells.stream().skip(header.width()).allMatch(String::isEmpty)) {
            refused(row, "width", Integer.toString(cells.size()), Integer.toString(header.width()));
        }
        return row;
    }

    /** So that it is known whom a refused row is about, and that person is not taken for missing. */
    private static Row asFarAsReadable(Header header, Lines lines, String text) {
        return new Row(header, lines.number(), Arrays.asList(text.split(";", -1)));
    }

    private static Row refused(Row row, String reason, String... words) {
        row.refuse("", reason, words);
        return row;
    }

    private static String kilobytes() {
        return Integer.toString(Lines.LIMIT / 1024);
    }
}
