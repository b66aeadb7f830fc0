package dk.traad.roster;

import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import dk.traad.roster.difference.Renumbering;
import dk.traad.roster.difference.Report;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report on standard output: a table for people, or one JSON object for machines. */
record PrintedReport(Report report, List<Renumbering> renumberings, boolean same, boolean applied, Texts texts) {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    void asTable(PrintStream result, double seconds) {
        var line = "%-20s %8s %8s %8s %10s %8s%n";
        result.printf(line, "file", "new", "changed", "ended", "unchanged", "refused");
        report.files()
                .forEach((file, counts) -> result.printf(
                        line,
                        file,
                        counts.added(),
                        counts.changed(),
                        counts.ended(),
                        counts.unchanged(),
                        counts.refused()));
        for (var row : report.refused()) {
            var where = row.column().isEmpty() ? "" : ", " + row.column();
            result.printf("%s line %d%s: %s%n", row.file(), row.line(), where, reason(row));
        }
        if (report.refusedRows() > report.refused().size()) {
            result.printf(
                    "Only the first %d refused rows are listed.%n",
                    report.refused().size());
        }
        for (var one : renumberings) {
            result.printf(
                    "%s.csv line %d, cpr: %s the person who was %s and is %s now%s.%n",
                    one.file(),
                    one.line(),
                    applied && same ? "this is" : "this is probably",
                    one.was(),
                    one.is(),
                    !applied ? "; if so, apply with --renumbered" : same ? "" : ", and was made a new one");
        }
        result.printf(
                Locale.ROOT,
                "%s: %d rows in %.1f seconds, %.0f rows per second.%n",
                applied ? "Applied" : "Checked, nothing applied",
                report.rows(),
                seconds,
                report.rows() / seconds);
    }

    void asJson(PrintStream result) {
        try (var json = JSON.createGenerator(result)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("files");
            report.files().forEach((file, counts) -> write(json, file, counts));
            json.writeEndObject();
            json.writeArrayPropertyStart("refused");
            report.refused().forEach(row -> write(json, row));
            json.writeEndArray();
            json.writeBooleanProperty("applied", applied);
            if (!renumberings.isEmpty()) {
                json.writeArrayPropertyStart("renumbered");
                renumberings.forEach(one -> write(json, one));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        result.println();
    }

    private static void write(JsonGenerator json, String file, Report.Counts counts) {
        json.writeObjectPropertyStart(file)
                .writeNumberProperty("new", counts.added())
                .writeNumberProperty("changed", counts.changed())
                .writeNumberProperty("ended", counts.ended())
                .writeNumberProperty("unchanged", counts.unchanged())
                .writeNumberProperty("refused", counts.refused())
                .writeEndObject();
    }

    private void write(JsonGenerator json, Report.Refused row) {
        json.writeStartObject()
                .writeStringProperty("file", row.file())
                .writeNumberProperty("line", row.line())
                .writeStringProperty("column", row.column())
                .writeStringProperty("reason", reason(row))
                .writeEndObject();
    }

    private static void write(JsonGenerator json, Renumbering one) {
        json.writeStartObject()
                .writeStringProperty("file", one.file() + ".csv")
                .writeNumberProperty("line", one.line())
                .writeStringProperty("was", one.was())
                .writeStringProperty("is", one.is())
                .writeEndObject();
    }

    private String reason(Report.Refused row) {
        return texts.text(Language.ENGLISH, row.reason(), row.words().toArray());
    }
}
