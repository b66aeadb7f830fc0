package dk.traad.bench;

import dk.traad.bench.World.Kind;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the log holds after some years: of each assessment of a child that it was shown, and that it was decided. Each year
 * goes straight into the part of its month.
 */
final class LoadingLog {
    private static final String COLUMNS = "municipality, id, at, actor, actor_kind, actor_role, actor_unit, action,"
            + " outcome, changing, child, object, object_id, relation, request, audience";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("'audit_'yyyy_MM");

    private LoadingLog() {}

    /** @param days those of each year on which the teams decided, the newest first */
    static List<Part> parts(List<LocalDate> days) {
        return IntStream.range(0, days.size())
                .mapToObj(year ->
                        new Part(MONTH.format(days.get(year)), COLUMNS, 4, (in, rows) -> fill(in, rows, days, year)))
                .toList();
    }

    private static void fill(Loading in, Rows rows, List<LocalDate> days, int year) throws SQLException {
        var day = days.get(year);
        for (var child = 0; child < in.world().childrenEach(); child++) {
            var at = day.atTime(7 + child % 8, child % 60, year).toInstant(ZoneOffset.UTC);
            for (var which = 0; which < 2; which++) {
                var isDecided = which == 1;
                var number = ((long) child * days.size() + year) * 2 + which;
                rows.add(
                        in.code(),
                        in.key(Kind.AUDIT, number),
                        at,
                        in.educator(child / World.ROOM, which),
                        "PROFESSIONAL",
                        "EDUCATOR",
                        in.unitOf(child / World.ROOM),
                        isDecided ? "DECIDE" : "READ_CHILD",
                        "DONE",
                        isDecided,
                        in.child(child),
                        isDecided ? "ASSESSMENT" : null,
                        isDecided ? in.assessment(child, year + 1) : null,
                        "GROUP",
                        in.key(Kind.AUDIT, -1 - number),
                        "FAMILY");
            }
        }
    }
}
