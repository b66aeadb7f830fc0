package dk.traad.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RowsTest {
    private static final String HEADER = "medarbejder;navn;email;telefon";

    /** Names with Danish letters, quotes and semicolons, as a spreadsheet would write them. */
    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .withChars("abcæøåÆØÅéü;\"' -")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .list()
                .ofMaxSize(40);
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static byte[] file(List<String> names, String lineEnd, Charset charset) {
        return names.stream()
                .map(name -> "M1;" + quoted(name) + ";;")
                .collect(Collectors.joining(lineEnd, HEADER + lineEnd, lineEnd))
                .getBytes(charset);
    }

    private static List<Row> rows(InputStream content) throws IOException {
        var rows = new ArrayList<Row>();
        Rows.read(RosterFile.EMPLOYEES, content, rows::add);
        return rows;
    }

    private static List<String> namesIn(byte[] content) throws IOException {
        return rows(new ByteArrayInputStream(content)).stream()
                .map(row -> String.valueOf(row.text("navn")))
                .toList();
    }

    @Property(tries = 300)
    void what_was_written_is_read_again_in_either_encoding_and_with_either_line_end(
            @ForAll("names") List<String> names, @ForAll boolean windows, @ForAll boolean carriageReturns)
            throws IOException {
        var charset = windows ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        assertThat(namesIn(file(names, carriageReturns ? "\r\n" : "\n", charset)))
                .isEqualTo(names);
    }

    @Property(tries = 300)
    void a_stream_that_comes_in_drops_says_the_same(
            @ForAll("names") List<String> names, @ForAll @IntRange(min = 1, max = 7) int drop) throws IOException {
        var content = file(names, "\r\n", StandardCharsets.UTF_8);
        var dripping = new InputStream() {
            private final ByteArrayInputStream whole = new ByteArrayInputStream(content);

            @Override
            public int read() {
                return whole.read();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return whole.read(into, from, Math.min(length, drop));
            }
        };
        var rows = rows(dripping);
        assertThat(rows)
                .extracting(Row::line)
                .isEqualTo(java.util.stream.IntStream.range(2, names.size() + 2)
                        .boxed()
                        .toList());
        assertThat(rows).allSatisfy(row -> assertThat(row.fault()).isNull());
    }

    @Property(tries = 300)
    void no_bytes_at_all_make_the_reader_fail(@ForAll byte[] bytes) throws IOException {
        var content = new byte[HEADER.length() + 1 + bytes.length];
        System.arraycopy((HEADER + "\n").getBytes(StandardCharsets.UTF_8), 0, content, 0, HEADER.length() + 1);
        System.arraycopy(bytes, 0, content, HEADER.length() + 1, bytes.length);
        for (var row : rows(new ByteArrayInputStream(content))) {
            row.text("navn");
            row.cpr("navn");
            row.date("telefon");
            row.lastDay("email", null);
        }
    }

    @Example
    void empty_lines_are_passed_over_and_still_counted() throws IOException {
        var rows = rows(new ByteArrayInputStream((HEADER + "\n\n  \nM1;Bo;;\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.line()).isEqualTo(4));
    }

    @Example
    void a_line_of_exactly_the_limit_is_read_and_one_byte_more_is_not() throws IOException {
        var most = "M1;Bo;;" + " ".repeat(Lines.LIMIT - 7);
        var rows = rows(new ByteArrayInputStream(
                (HEADER + "\n" + most + "\n" + most + " \nM1;Bo;;").getBytes(StandardCharsets.UTF_8)));
        assertThat(rows).extracting(row -> row.fault() == null).containsExactly(true, false, true);
    }
}
