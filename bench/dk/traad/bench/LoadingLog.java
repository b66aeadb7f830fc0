package dk.traad.bench;

import dk.traad.bench.World.Kind;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What the log holds after some years: of each assessment of a child that it was shown, and that it was decided. */
record LoadingLog(Bulk bulk, World world, int code) {
    /** @param days those of each year on which the teams decided, the newest first */
    void fill(List<LocalDate> days) throws SQLException {
        try (var rows =
                bulk.rows("audit (municipality, id, at, actor, actor_kind, actor_role, actor_unit, action, outcome,"
                        + " changing, child, object, object_id, relation, request, audience)")) {
            for (var child = 0; child < world.childrenEach(); child++) {
                for (var year = 0; year < days.size(); year++) {
                    for (var which = 0; which < 2; which++) {
                        var number = ((long) child * days.size() + year) * 2 + which;
                        rows.add(
                                code,
                                World.key(code, Kind.AUDIT, number),
                                "%s %02d:%02d:%02d+01".formatted(days.get(year), 8 + child % 8, child % 60, year),
                                World.educator(code, child / World.ROOM, which),
                                "PROFESSIONAL",
                                "EDUCATOR",
                                World.key(code, Kind.UNIT, child / World.ROOM / World.ROOMS_OF_A_UNIT),
                                which == 0 ? "READ_CHILD" : "DECIDE",
                                "DONE",
                                which == 1,
                                World.key(code, Kind.CHILD, child),
                                which == 0 ? null : "ASSESSMENT",
                                which == 0 ? null : World.assessment(code, child, year + 1),
                                "GROUP",
                                World.key(code, Kind.AUDIT, -1 - number),
                                "FAMILY");
                    }
                }
            }
        }
    }
}
