package dk.traad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.View;

class TableFileTest {
    private final TableFile table = new TableFile(
            "Rapport", List.of("Hvad", "Antal"), List.of(List.of("=1+1", "7"), List.of("Et \"sted\"", "færre end 5")));

    @Test
    void what_begins_like_a_formula_is_shown_and_never_calculated() throws Exception {
        assertThat(new String(written(table.asCsv("fil")), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Hvad\";\"Antal\"\r\n\"'=1+1\";7\r\n\"Et \"\"sted\"\"\";\"færre end 5\"\r\n");
        for (var begins : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(CsvFile.harmless(begins + "x")).startsWith("'");
        }
        assertThat(CsvFile.harmless("a-b")).isEqualTo("a-b");
    }

    @Test
    void a_workbook_holds_numbers_as_numbers_and_no_formula(@TempDir Path folder) throws Exception {
        var all = new StringBuilder();
        var file = Files.write(folder.resolve("fil.xlsx"), written(table.asWorkbook("fil")));
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all.toString()).contains("Rapport", "<v>7</v>", "rre end 5").doesNotContain("<f>");
    }

    private static byte[] written(View file) throws Exception {
        var answer = new MockHttpServletResponse();
        file.render(null, new MockHttpServletRequest(), answer);
        return answer.getContentAsByteArray();
    }
}
