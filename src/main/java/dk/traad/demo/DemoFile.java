package dk.traad.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/** A table below resources/demo: semicolons, a first line of column names. */
final class DemoFile {
    private DemoFile() {}

    /** One line, read by the names of its columns. */
    record Row(Map<String, String> values) {
        String get(String column) {
            return Objects.requireNonNull(values.get(column), column);
        }

        int number(String column) {
            return Integer.parseInt(get(column));
        }

        boolean has(String column, String value) {
            return get(column).equals(value);
        }
    }

    static byte[] bytes(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Row> rows(String name) {
        try {
            var lines = new ClassPathResource("demo/" + name)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            var columns = lines.getFirst().split(";", -1);
            return lines.stream()
                    .skip(1)
                    .map(line -> row(columns, line.split(";", -1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Row row(String[] columns, String[] values) {
        IntFunction<String> value = i -> i < values.length ? values[i].strip() : "";
        return new Row(
                IntStream.range(0, columns.length).boxed().collect(Collectors.toMap(i -> columns[i], value::apply)));
    }
}
