package dk.traad.bench;

import dk.traad.bench.World.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The places, who works there, the children and their families. */
final class LoadingPeople {
    static final List<Part> PARTS = List.of(
            new Part("unit", "municipality, id, number, name, kind, ownership", 0.01, LoadingPeople::units),
            new Part("unit_group", "municipality, id, unit, code, name, from_on", 0.04, LoadingPeople::rooms),
            new Part("employee", "municipality, id, number, name", 0.1, LoadingPeople::employees),
            new Part(
                    "employment",
                    "municipality, id, employee, unit, unit_group, role, from_on",
                    0.1,
                    LoadingPeople::employments),
            new Part("child", "municipality, id, first_name, last_name, birthday", 1, LoadingPeople::children),
            new Part("placement", "municipality, id, child, unit, unit_group, from_on", 1, LoadingPeople::placements),
            new Part(
                    "health_visitor_assignment",
                    "municipality, id, child, employee, from_on",
                    1,
                    LoadingPeople::assignments),
            new Part("adult", "municipality, id, first_name, last_name, email", 2, LoadingPeople::adults),
            new Part(
                    "family_relation",
                    "municipality, id, child, adult, kind, custody, residence, from_on",
                    2,
                    LoadingPeople::relations));
    private static final int CHILDREN_OF_A_VISITOR = 200;

    private LoadingPeople() {}

    /** The administration and the health visitors stand after the daycares. */
    private static UUID administration(Loading in) {
        return in.key(Kind.UNIT, in.world().units());
    }

    private static UUID healthVisiting(Loading in) {
        return in.key(Kind.UNIT, in.world().units() + 1L);
    }

    private static int visitors(Loading in) {
        return Math.max(1, in.world().childrenEach() / CHILDREN_OF_A_VISITOR);
    }

    private static void units(Loading in, Rows rows) throws SQLException {
        for (var unit = 0; unit < in.world().units(); unit++) {
            rows.add(in.code(), in.key(Kind.UNIT, unit), "U" + unit, "Børnehuset " + unit, "INTEGRATED", "MUNICIPAL");
        }
        rows.add(in.code(), administration(in), "ADM", "Forvaltningen", "FAMILY_DEPARTMENT", "MUNICIPAL");
        rows.add(in.code(), healthVisiting(in), "HV", "Sundhedsplejen", "HEALTH_VISITING", "MUNICIPAL");
    }

    private static void rooms(Loading in, Rows rows) throws SQLException {
        var since = in.today().minusYears(8);
        for (var room = 0; room < in.world().rooms(); room++) {
            rows.add(in.code(), in.room(room), in.unitOf(room), "R" + room, "Stue " + room, since);
        }
    }

    private interface Staff {
        void add(UUID id, String letter, int number, UUID unit, @Nullable UUID room, String role) throws SQLException;
    }

    private static void staff(Loading in, Staff staff) throws SQLException {
        for (var room = 0; room < in.world().rooms(); room++) {
            for (var which = 0; which < World.EDUCATORS_OF_A_ROOM; which++) {
                var number = room * World.EDUCATORS_OF_A_ROOM + which;
                staff.add(in.educator(room, which), "E", number, in.unitOf(room), in.room(room), "EDUCATOR");
            }
        }
        for (var unit = 0; unit < in.world().units(); unit++) {
            staff.add(in.key(Kind.LEADER, unit), "L", unit, in.key(Kind.UNIT, unit), null, "LEADER");
        }
        for (var visitor = 0; visitor < visitors(in); visitor++) {
            staff.add(in.key(Kind.VISITOR, visitor), "H", visitor, healthVisiting(in), null, "HEALTH_VISITOR");
        }
        staff.add(in.key(Kind.DIRECTOR, 0), "D", 0, administration(in), null, "SERVICE_DIRECTOR");
    }

    private static void employees(Loading in, Rows rows) throws SQLException {
        staff(
                in,
                (id, letter, number, unit, room, role) ->
                        rows.add(in.code(), id, letter + number, Loading.name(number)));
    }

    private static void employments(Loading in, Rows rows) throws SQLException {
        var since = in.today().minusYears(3);
        var next = new int[1];
        staff(
                in,
                (id, letter, number, unit, room, role) ->
                        rows.add(in.code(), in.key(Kind.EMPLOYMENT, next[0]++), id, unit, room, role, since));
    }

    private static void children(Loading in, Rows rows) throws SQLException {
        for (var child = 0; child < in.world().childrenEach(); child++) {
            rows.add(in.code(), in.child(child), Loading.first(child), Loading.last(child), in.birthday(child));
        }
    }

    private static void placements(Loading in, Rows rows) throws SQLException {
        var since = in.today().minusYears(1);
        for (var child = 0; child < in.world().childrenEach(); child++) {
            var room = child / World.ROOM;
            rows.add(in.code(), in.key(Kind.PLACEMENT, child), in.child(child), in.unitOf(room), in.room(room), since);
        }
    }

    private static void assignments(Loading in, Rows rows) throws SQLException {
        for (var child = 0; child < in.world().childrenEach(); child++) {
            var visitor = in.key(Kind.VISITOR, child % visitors(in));
            rows.add(in.code(), in.key(Kind.ASSIGNMENT, child), in.child(child), visitor, in.birthday(child));
        }
    }

    private static void adults(Loading in, Rows rows) throws SQLException {
        for (var adult = 0; adult < 2 * in.world().childrenEach(); adult++) {
            rows.add(in.code(), in.key(Kind.ADULT, adult), Loading.first(adult + 7), Loading.last(adult / 2), "");
        }
    }

    private static void relations(Loading in, Rows rows) throws SQLException {
        for (var adult = 0; adult < 2 * in.world().childrenEach(); adult++) {
            rows.add(
                    in.code(),
                    in.key(Kind.RELATION, adult),
                    in.child(adult / 2),
                    in.key(Kind.ADULT, adult),
                    adult % 2 == 0 ? "MOTHER" : "FATHER",
                    true,
                    true,
                    in.birthday(adult / 2));
        }
    }
}
