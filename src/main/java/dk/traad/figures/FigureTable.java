package dk.traad.figures;

import dk.traad.platform.web.CsvFile;
import dk.traad.platform.web.Download;
import dk.traad.platform.web.TableFile;
import dk.traad.screen.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.web.servlet.View;

/** Figures as rows to take along: one for each answer of each cell, with its day and what the words mean. */
record FigureTable(List<String> head, List<List<String>> rows, String watermark) {
    static FigureTable of(Cubes.Newest newest, Screen screen) {
        var figures = newest.figures();
        var rows = new ArrayList<List<String>>();
        for (var figure : figures) {
            var start = List.of(
                    screen.text("figures.question." + figure.question()),
                    screen.text("figures.by." + figure.cell().dimension()),
                    FigureWords.name(figure.cell(), screen),
                    screen.day(figure.asOf()).toString(),
                    figure.detail() == Detail.HIDDEN ? "" : String.valueOf(figure.total()));
            if (!figure.isTold()) {
                rows.add(with(start, screen.text("figures.hidden.short"), ""));
            }
            for (var group = 0; group < figure.counts().length; group++) {
                rows.add(
                        with(start, FigureWords.answer(figure, group, screen), String.valueOf(figure.counts()[group])));
            }
        }
        return new FigureTable(
                List.of("question", "by", "place", "day", "children", "answer", "number").stream()
                        .map(column -> screen.text("figures.column." + column))
                        .toList(),
                rows,
                newest.takenAt() == null ? "" : watermark(screen, newest.takenAt()));
    }

    /** Where it is from and of when: on whatever leaves the program. */
    static String watermark(Screen screen, Instant takenAt) {
        return screen.text("figures.watermark", screen.municipalityName(), screen.moment(takenAt));
    }

    private static List<String> with(List<String> start, String answer, String number) {
        var row = new ArrayList<>(start);
        row.add(answer);
        row.add(number);
        return row;
    }

    View asCsv(Screen screen) {
        var definitions = Stream.of(Question.values())
                .map(question ->
                        List.of(screen.text("figures.question." + question), screen.text("figures.note." + question)));
        var all = Stream.of(Stream.of(head), rows.stream(), definitions, Stream.of(List.of(watermark)));
        return new CsvFile(name(screen), all.flatMap(part -> part).toList());
    }

    View asWorkbook(Screen screen) {
        return (model, request, response) -> new Download(TableFile.WORKBOOK, name(screen) + ".xlsx", workbook(screen))
                .render(model, request, response);
    }

    private byte[] workbook(Screen screen) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Traad", null)) {
            var sheet = workbook.newWorksheet(screen.text("figures.sheet"));
            var all = new ArrayList<List<String>>();
            all.add(head);
            all.addAll(rows);
            for (var row = 0; row < all.size(); row++) {
                for (var column = 0; column < head.size(); column++) {
                    var words = all.get(row).get(column);
                    if (row > 0 && words.matches("\\d{1,9}")) {
                        sheet.value(row, column, Integer.parseInt(words));
                    } else {
                        sheet.value(row, column, CsvFile.harmless(words));
                    }
                }
            }
            sheet.freezePane(0, 1);
            var definitions = workbook.newWorksheet(screen.text("figures.sheet.definitions"));
            for (var question : Question.values()) {
                definitions.value(question.ordinal(), 0, screen.text("figures.question." + question));
                definitions.value(question.ordinal(), 1, screen.text("figures.note." + question));
            }
            definitions.value(Question.values().length, 0, screen.text("figures.safe.title"));
            definitions.value(Question.values().length, 1, screen.text("figures.safe"));
            definitions.value(Question.values().length + 1, 0, watermark);
        }
        return bytes.toByteArray();
    }

    private static String name(Screen screen) {
        return screen.text("figures.file", screen.today().toString());
    }
}
