package dk.traad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What came of a run, as a table and as JSON.
 *
 * @param others the share of the machine that other programs used meanwhile
 */
record Report(
        Plan plan,
        List<Bench.Result> results,
        double secondsToFirstPage,
        long programBytes,
        long databaseBytes,
        long databaseSize,
        double others) {
    private static final double MEGABYTE = 1024 * 1024;

    String table() {
        var text = new StringBuilder();
        text.append("%d children in %d municipalities, %d clients, %d rounds of %.0f s; %s%n"
                .formatted(
                        plan.world().municipalities() * plan.world().childrenEach(),
                        plan.world().municipalities(),
                        plan.clients(),
                        plan.rounds(),
                        plan.seconds(),
                        machine()));
        text.append("%-26s %9s %7s %7s %7s %9s %9s %8s %9s %6s %6s%n"
                .formatted(
                        "",
                        "a second",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "cpu ms",
                        "db cpu",
                        "spread",
                        "floor/s",
                        "ratio",
                        "bar"));
        for (var result : results) {
            var program = Round.together(result.program());
            text.append("%-26s %9.0f %7.1f %7.1f %7.1f %9.2f %9.2f %7.0f%%"
                    .formatted(
                            result.work().words,
                            program.perSecond(),
                            program.milliseconds(0.5),
                            program.milliseconds(0.95),
                            program.milliseconds(0.99),
                            program.serverMilliseconds(),
                            program.databaseMilliseconds(),
                            100 * Round.spread(result.program())));
            text.append(
                    result.floor().isEmpty()
                            ? "%n".formatted()
                            : " %9.0f %6.3f %6.2f%n"
                                    .formatted(
                                            Round.together(result.floor()).perSecond(),
                                            result.ratio(),
                                            result.work().bar));
        }
        text.append("First page after %.1f s; memory: program %.0f MB, database %.0f MB (%.0f MB on disk).%n"
                .formatted(
                        secondsToFirstPage,
                        programBytes / MEGABYTE,
                        databaseBytes / MEGABYTE,
                        databaseSize / MEGABYTE));
        text.append(
                "Other programs used %.0f%% of the machine meanwhile; rounds of the same work were up to %.0f%% apart."
                        .formatted(100 * others, 100 * widestSpread()));
        return text.toString();
    }

    private double widestSpread() {
        return results.stream()
                .mapToDouble(result -> Round.spread(result.program()))
                .max()
                .orElse(0);
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors" + model();
    }

    private static String model() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> " (" + line.substring(line.indexOf(':') + 2) + ")")
                    .orElse("");
        } catch (IOException unknown) {
            return "";
        }
    }

    String json() {
        return String.format(
                Locale.ROOT,
                """
                {"at": "%s", "machine": "%s", "children": %d, "municipalities": %d, "clients": %d, "rounds": %d,
                 "seconds": %.0f, "secondsToFirstPage": %.2f, "programBytes": %d, "databaseBytes": %d,
                 "databaseSize": %d, "usedByOthers": %.3f, "work": [
                %s]}
                """,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                machine(),
                plan.world().municipalities() * plan.world().childrenEach(),
                plan.world().municipalities(),
                plan.clients(),
                plan.rounds(),
                plan.seconds(),
                secondsToFirstPage,
                programBytes,
                databaseBytes,
                databaseSize,
                others,
                results.stream().map(Report::json).collect(Collectors.joining(",\n")));
    }

    private static String json(Bench.Result result) {
        return String.format(
                Locale.ROOT,
                "  {\"name\": \"%s\", \"program\": %s, \"floor\": %s, \"ratio\": %s, \"bar\": %.2f}",
                result.work(),
                json(result.program()),
                result.floor().isEmpty() ? "null" : json(result.floor()),
                result.floor().isEmpty() ? "null" : String.format(Locale.ROOT, "%.4f", result.ratio()),
                result.work().bar);
    }

    static String json(List<Round> rounds) {
        var all = Round.together(rounds);
        return String.format(
                Locale.ROOT,
                "{\"perSecond\": %.1f, \"p50\": %.2f, \"p95\": %.2f, \"p99\": %.2f, \"mean\": %.3f, \"cpu\": %.3f,"
                        + " \"databaseCpu\": %.3f, \"spread\": %.3f, \"count\": %d}",
                all.perSecond(),
                all.milliseconds(0.5),
                all.milliseconds(0.95),
                all.milliseconds(0.99),
                all.meanMilliseconds(),
                all.serverMilliseconds(),
                all.databaseMilliseconds(),
                Round.spread(rounds),
                all.nanoseconds().length);
    }
}
