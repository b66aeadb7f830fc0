package dk.traad.figures;

import dk.traad.kernel.SmallNumbers;
import dk.traad.platform.web.CsvFile;
import dk.traad.platform.web.Download;
import dk.traad.screen.Screen;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * The safe cube for anybody: one row for each answer of each cell, in words of the program that stay what they are, with the
 * day, and what the words mean. What may not be told was never written, and is said to be hidden.
 */
record OpenData(
        String municipality, @Nullable String takenAt, List<Row> rows, Map<String, Map<String, String>> definitions) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> COLUMNS = List.of(
            "municipality",
            "taken_at",
            "as_of",
            "question",
            "dimension",
            "place",
            "name",
            "detail",
            "children",
            "answer",
            "number");

    /**
     * @param children null when hidden
     * @param answer those put together are joined by a plus; null when none is told
     */
    record Row(
            String asOf,
            String question,
            String dimension,
            String place,
            String name,
            String detail,
            @Nullable Integer children,
            @Nullable String answer,
            @Nullable Integer number) {}

    static OpenData of(Cubes.Newest newest, Screen screen) {
        var definitions = new LinkedHashMap<String, Map<String, String>>();
        for (var question : Question.values()) {
            definitions.put(
                    question.name(),
                    Map.of(
                            "question", screen.text("figures.question." + question),
                            "meaning", screen.text("figures.note." + question)));
        }
        return new OpenData(
                screen.municipalityName(),
                newest.takenAt() == null ? null : newest.takenAt().toString(),
                newest.figures().stream().flatMap(one -> rows(one).stream()).toList(),
                definitions);
    }

    private static List<Row> rows(Figure figure) {
        if (!figure.isTold()) {
            return List.of(row(figure, null, null));
        }
        var rows = new ArrayList<Row>();
        for (var group = 0; group < figure.counts().length; group++) {
            var within = group;
            var answers = figure.question().answers();
            rows.add(row(
                    figure,
                    answers.stream()
                            .filter(answer ->
                                    figure.question().group(answers.indexOf(answer), figure.detail()) == within)
                            .collect(Collectors.joining("+")),
                    figure.counts()[group]));
        }
        return rows;
    }

    private static Row row(Figure figure, @Nullable String answer, @Nullable Integer number) {
        var cell = figure.cell();
        return new Row(
                figure.asOf().toString(),
                figure.question().name(),
                cell.dimension().name(),
                cell.place(),
                cell.name(),
                figure.detail().name(),
                figure.detail() == Detail.HIDDEN ? null : Integer.valueOf(figure.total()),
                answer,
                number);
    }

    View asCsv() {
        var lines = rows.stream()
                .map(row -> line(Arrays.asList(
                        municipality,
                        takenAt,
                        row.asOf(),
                        row.question(),
                        row.dimension(),
                        row.place(),
                        row.name(),
                        row.detail(),
                        row.children(),
                        row.answer(),
                        row.number())));
        return new Download(
                "text/csv;charset=UTF-8",
                "open-data.csv",
                (line(COLUMNS) + lines.collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8));
    }

    View asJson() {
        var all = new LinkedHashMap<String, Object>();
        all.put("municipality", municipality);
        all.put("takenAt", takenAt == null ? "" : takenAt);
        all.put("smallestGroup", SmallNumbers.LEAST);
        all.put("definitions", definitions);
        all.put("figures", rows);
        return new Download("application/json", "open-data.json", JSON.writeValueAsBytes(all));
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream()
                .map(cell -> cell instanceof Integer ? cell.toString() : words(cell))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String words(@Nullable Object cell) {
        return cell == null ? "" : "\"" + CsvFile.harmless(cell.toString()).replace("\"", "\"\"") + "\"";
    }
}
