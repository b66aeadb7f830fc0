package dk.traad.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.springframework.web.servlet.View;

/**
 * Rows to take along, as a file that any program of tables opens. What begins like a formula is shown and never calculated.
 *
 * @param sheet what the one sheet of a workbook is called
 */
public record TableFile(String sheet, List<String> head, List<List<String>> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @param name of the file, without its ending: it tells nothing of whom it is about */
    public View asCsv(String name) {
        return (unused, request, response) -> {
            var text = new StringBuilder(BYTE_ORDER_MARK);
            all().forEach(row -> text.append(row.stream().map(TableFile::csv).collect(Collectors.joining(";")))
                    .append("\r\n"));
            send(
                    response,
                    "text/csv;charset=UTF-8",
                    name + ".csv",
                    text.toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    public View asWorkbook(String name) {
        return (unused, request, response) -> send(
                response,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                name + ".xlsx",
                workbook());
    }

    private byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Traad", null)) {
            var page = workbook.newWorksheet(sheet);
            var all = all();
            for (var row = 0; row < all.size(); row++) {
                for (var column = 0; column < all.get(row).size(); column++) {
                    var cell = all.get(row).get(column);
                    if (isNumber(cell)) {
                        page.value(row, column, Integer.parseInt(cell));
                    } else {
                        page.value(row, column, CsvFile.harmless(cell));
                    }
                }
            }
            page.freezePane(0, 1);
        }
        return bytes.toByteArray();
    }

    private List<List<String>> all() {
        var all = new ArrayList<List<String>>();
        all.add(head);
        all.addAll(rows);
        return all;
    }

    private static String csv(String cell) {
        return isNumber(cell) ? cell : "\"" + CsvFile.harmless(cell).replace("\"", "\"\"") + "\"";
    }

    private static boolean isNumber(String cell) {
        return cell.matches("\\d{1,9}");
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
