package dk.traad.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * Rows a spreadsheet opens as they are: in the letters and with the separator a Danish one expects, and with no cell it would
 * calculate.
 *
 * @param name without its ending
 */
public record CsvFile(String name, List<List<String>> rows) implements View {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new Download("text/csv;charset=UTF-8", name + ".csv", text().getBytes(StandardCharsets.UTF_8))
                .render(model, request, response);
    }

    private String text() {
        return rows.stream().map(CsvFile::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> isNumber(cell) ? cell : "\"" + harmless(cell).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    static boolean isNumber(String cell) {
        return cell.matches("\\d{1,9}");
    }

    /** A cell that begins like a formula is shown and not calculated. */
    public static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}
