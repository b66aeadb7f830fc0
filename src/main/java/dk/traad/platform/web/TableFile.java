package dk.traad.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.web.servlet.View;

/**
 * Rows to take along, as a file that any program of tables opens. What begins like a formula is shown and never calculated.
 *
 * @param sheet what the one sheet of a workbook is called
 */
public record TableFile(String sheet, List<String> head, List<List<String>> rows) {
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param name of the file, without its ending: it tells nothing of whom it is about */
    public View asCsv(String name) {
        return new CsvFile(name, all());
    }

    public View asWorkbook(String name) {
        return (model, request, response) ->
                new Download(WORKBOOK, name + ".xlsx", workbook()).render(model, request, response);
    }

    private byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Traad", null)) {
            var page = workbook.newWorksheet(sheet);
            var all = all();
            for (var row = 0; row < all.size(); row++) {
                for (var column = 0; column < all.get(row).size(); column++) {
                    var cell = all.get(row).get(column);
                    if (CsvFile.isNumber(cell)) {
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
}
