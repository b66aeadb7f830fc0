package dk.traad.bench;

import dk.traad.bench.World.Kind;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Fills one municipality by COPY: people and places, a campaign that is under way, what was decided in the years before,
 * plans and the log.
 */
final class Loading {
    private static final List<String> FIRST_NAMES = List.of(
            "Alma", "Asger", "Bertil", "Clara", "Ebbe", "Ella", "Frida", "Gry", "Hjalte", "Ida", "Johan", "Karla",
            "Liv", "Malthe", "Nor", "Otto", "Petra", "Rosa", "Storm", "Tilde", "Uffe", "Vilja", "Yrsa", "Åse");
    private static final List<String> LAST_NAMES = List.of(
            "Agerskov",
            "Birkholm",
            "Dalgård",
            "Elmkær",
            "Fjordside",
            "Granhøj",
            "Havbjerg",
            "Kildemose",
            "Lyngdal",
            "Møllebæk",
            "Nørremark",
            "Odderskær",
            "Pilegård",
            "Ravnsbjerg",
            "Skovlund",
            "Thorsager",
            "Vesterbæk");
    private static final String GOING_WELL =
            "Leger gerne med de andre, finder selv på og giver plads til andres idéer. Kommer glad om morgenen.";
    private static final String ATTENTION =
            "Trækker sig fra de store fællesskaber og har brug for en voksen ved siden af.";
    private static final String SURROUNDINGS = "Rummet er uroligt i overgange; vi går i mindre grupper.";
    private static final String CONTEXT = "Har skiftet stue i år.";
    /** One in so many has a yellow position. */
    private static final int CONCERN = 7;

    private final Bulk bulk;
    private final World world;
    private final int code;
    private final LocalDate today;
    private final UUID form;
    private final List<String> greens = new ArrayList<>();

    private Loading(Bulk bulk, World world, int code, LocalDate today) throws SQLException {
        this.bulk = bulk;
        this.world = world;
        this.code = code;
        this.today = today;
        this.form = form();
    }

    static void fill(Bulk bulk, World world, int code, LocalDate today) throws SQLException {
        var loading = new Loading(bulk, world, code, today);
        loading.places();
        loading.staff();
        loading.people();
        loading.families();
        loading.campaigns();
        loading.assessments();
        loading.owns();
        loading.joints();
        loading.notices();
        new LoadingHelp(bulk, world, code, today).fill();
        new LoadingLog(bulk, world, code).fill(decided(today));
    }

    /** When the teams decided, in the years that are over. */
    static List<LocalDate> decided(LocalDate today) {
        return IntStream.range(1, World.ASSESSMENTS)
                .mapToObj(year -> opens(today, year).plusDays(20))
                .toList();
    }

    private UUID form() throws SQLException {
        try (var statement = bulk.connection().createStatement()) {
            var found = statement.executeQuery("""
                    SELECT f.id, array_agg(i.code ORDER BY i.ordinal) FILTER (WHERE i.position = 'GREEN')
                    FROM traad.assessment_form f
                    JOIN traad.form_indicator i ON i.municipality = f.municipality AND i.form = f.id
                    WHERE f.municipality = %d AND f.sector = 'DAYCARE' AND f.age_from <= 48 AND f.age_to > 48
                    GROUP BY f.id
                    """.formatted(code));
            found.next();
            greens.addAll(List.of((String[]) found.getArray(2).getArray()).subList(0, 2));
            return found.getObject(1, UUID.class);
        }
    }

    private UUID key(Kind kind, long number) {
        return World.key(code, kind, number);
    }

    private UUID room(int room) {
        return key(Kind.ROOM, room);
    }

    private UUID unitOf(int room) {
        return key(Kind.UNIT, room / World.ROOMS_OF_A_UNIT);
    }

    /** The administration and the health visitors stand after the daycares. */
    private UUID administration() {
        return key(Kind.UNIT, world.units());
    }

    private UUID healthVisiting() {
        return key(Kind.UNIT, world.units() + 1L);
    }

    private void places() throws SQLException {
        try (var units = rows("unit (municipality, id, number, name, kind, ownership)")) {
            for (var unit = 0; unit < world.units(); unit++) {
                units.add(code, key(Kind.UNIT, unit), "U" + unit, "Børnehuset " + unit, "INTEGRATED", "MUNICIPAL");
            }
            units.add(code, administration(), "ADM", "Forvaltningen", "FAMILY_DEPARTMENT", "MUNICIPAL");
            units.add(code, healthVisiting(), "HV", "Sundhedsplejen", "HEALTH_VISITING", "MUNICIPAL");
        }
        try (var rooms = rows("unit_group (municipality, id, unit, code, name, from_on)")) {
            for (var room = 0; room < world.rooms(); room++) {
                rooms.add(code, room(room), unitOf(room), "R" + room, "Stue " + room, today.minusYears(8));
            }
        }
    }

    private void staff() throws SQLException {
        var employments = new ArrayList<Object[]>();
        try (var employees = rows("employee (municipality, id, number, name)")) {
            for (var room = 0; room < world.rooms(); room++) {
                for (var which = 0; which < World.EDUCATORS_OF_A_ROOM; which++) {
                    var id = World.educator(code, room, which);
                    var number = room * World.EDUCATORS_OF_A_ROOM + which;
                    employees.add(code, id, "E" + number, name(number));
                    employments.add(new Object[] {id, unitOf(room), room(room), "EDUCATOR"});
                }
            }
            for (var unit = 0; unit < world.units(); unit++) {
                employees.add(code, key(Kind.LEADER, unit), "L" + unit, name(unit));
                employments.add(new Object[] {key(Kind.LEADER, unit), key(Kind.UNIT, unit), null, "LEADER"});
            }
            for (var visitor = 0; visitor < visitors(); visitor++) {
                employees.add(code, key(Kind.VISITOR, visitor), "H" + visitor, name(visitor));
                employments.add(new Object[] {key(Kind.VISITOR, visitor), healthVisiting(), null, "HEALTH_VISITOR"});
            }
            employees.add(code, key(Kind.DIRECTOR, 0), "D0", name(0));
            employments.add(new Object[] {key(Kind.DIRECTOR, 0), administration(), null, "SERVICE_DIRECTOR"});
        }
        try (var rows = rows("employment (municipality, id, employee, unit, unit_group, role, from_on)")) {
            var number = 0;
            for (var one : employments) {
                rows.add(code, key(Kind.EMPLOYMENT, number++), one[0], one[1], one[2], one[3], today.minusYears(3));
            }
        }
    }

    private int visitors() {
        return Math.max(1, world.childrenEach() / 200);
    }

    private void people() throws SQLException {
        try (var children = rows("child (municipality, id, first_name, last_name, birthday)")) {
            for (var child = 0; child < world.childrenEach(); child++) {
                children.add(code, key(Kind.CHILD, child), first(child), last(child), birthday(child));
            }
        }
        try (var placements = rows("placement (municipality, id, child, unit, unit_group, from_on)")) {
            for (var child = 0; child < world.childrenEach(); child++) {
                var room = child / World.ROOM;
                placements.add(
                        code,
                        key(Kind.PLACEMENT, child),
                        key(Kind.CHILD, child),
                        unitOf(room),
                        room(room),
                        today.minusYears(1));
            }
        }
        try (var assignments = rows("health_visitor_assignment (municipality, id, child, employee, from_on)")) {
            for (var child = 0; child < world.childrenEach(); child++) {
                assignments.add(
                        code,
                        key(Kind.ASSIGNMENT, child),
                        key(Kind.CHILD, child),
                        key(Kind.VISITOR, child % visitors()),
                        birthday(child));
            }
        }
    }

    private void families() throws SQLException {
        try (var adults = rows("adult (municipality, id, first_name, last_name, email)")) {
            for (var adult = 0; adult < 2 * world.childrenEach(); adult++) {
                adults.add(code, key(Kind.ADULT, adult), first(adult + 7), last(adult / 2), "");
            }
        }
        try (var relations =
                rows("family_relation (municipality, id, child, adult, kind, custody, residence, from_on)")) {
            for (var adult = 0; adult < 2 * world.childrenEach(); adult++) {
                relations.add(
                        code,
                        key(Kind.RELATION, adult),
                        key(Kind.CHILD, adult / 2),
                        key(Kind.ADULT, adult),
                        adult % 2 == 0 ? "MOTHER" : "FATHER",
                        true,
                        true,
                        birthday(adult / 2));
            }
        }
    }

    private void campaigns() throws SQLException {
        try (var campaigns = rows("assessment_campaign (municipality, id, name, sector, age_from, age_to, opens_on,"
                + " closes_on, created_by, created_at, opened_at, filled_at)")) {
            for (var year = 0; year < World.ASSESSMENTS; year++) {
                var opens = opens(year);
                campaigns.add(
                        code,
                        World.campaign(code, year),
                        "Runde " + opens.getYear(),
                        "DAYCARE",
                        0,
                        96,
                        opens,
                        opens.plusDays(40),
                        key(Kind.DIRECTOR, 0),
                        at(opens.minusDays(9)),
                        at(opens),
                        at(opens));
            }
        }
    }

    private void assessments() throws SQLException {
        try (var assessments =
                rows("assessment (municipality, id, child, campaign, form, sector, unit, unit_group, state,"
                        + " opened_at)")) {
            for (var child = 0; child < world.childrenEach(); child++) {
                var room = child / World.ROOM;
                for (var year = 0; year < World.ASSESSMENTS; year++) {
                    assessments.add(
                            code,
                            World.assessment(code, child, year),
                            key(Kind.CHILD, child),
                            World.campaign(code, year),
                            form,
                            "DAYCARE",
                            unitOf(room),
                            room(room),
                            year == 0 ? "DRAFT" : "CLOSED",
                            at(opens(year)));
                }
            }
        }
    }

    /** Half of the running ones are begun. The earlier ones are gone, as they go when the team has decided. */
    private void owns() throws SQLException {
        try (var owns =
                rows("own_assessment (municipality, assessment, child, employee, asked_at, position, indicators,"
                        + " strengths, first_touched_at, touched_at, version)")) {
            for (var child = 0; child < world.childrenEach(); child++) {
                for (var which = 0; which < World.EDUCATORS_OF_A_ROOM; which++) {
                    var isBegun = which == 0;
                    var touched = isBegun ? at(opens(0).plusDays(2)) : null;
                    owns.add(
                            code,
                            World.assessment(code, child, 0),
                            key(Kind.CHILD, child),
                            World.educator(code, child / World.ROOM, which),
                            at(opens(0)),
                            isBegun ? "GREEN" : null,
                            isBegun ? greens : List.of(),
                            isBegun ? "Er nysgerrig" : "",
                            touched,
                            touched,
                            isBegun ? 1 : 0);
                }
            }
        }
    }

    private void joints() throws SQLException {
        try (var joints =
                rows("joint_assessment (municipality, version, assessment, child, position, going_well, attention,"
                        + " surroundings, context, next_step, took_part, decided_by, decided_at)")) {
            for (var child = 0; child < world.childrenEach(); child++) {
                var room = child / World.ROOM;
                var team = List.of(World.educator(code, room, 0), World.educator(code, room, 1));
                for (var year = 1; year < World.ASSESSMENTS; year++) {
                    var isConcern = (child + year) % CONCERN == 0;
                    joints.add(
                            code,
                            1,
                            World.assessment(code, child, year),
                            key(Kind.CHILD, child),
                            isConcern ? "YELLOW" : "GREEN",
                            GOING_WELL,
                            isConcern ? ATTENTION : "",
                            isConcern ? SURROUNDINGS : "",
                            isConcern ? CONTEXT : "",
                            isConcern ? "DIALOGUE" : "NOTHING",
                            team,
                            team.getFirst(),
                            at(opens(year).plusDays(20)));
                }
            }
        }
    }

    private void notices() throws SQLException {
        try (var notices = rows("parent_notice (municipality, version, assessment, child, adult, sent_at, read_at)")) {
            for (var child = 0; child < world.childrenEach(); child++) {
                for (var year = 1; year < World.ASSESSMENTS; year++) {
                    for (var parent = 0; parent < 2; parent++) {
                        notices.add(
                                code,
                                1,
                                World.assessment(code, child, year),
                                key(Kind.CHILD, child),
                                key(Kind.ADULT, child * 2L + parent),
                                at(opens(year).plusDays(21)),
                                parent == 0 ? at(opens(year).plusDays(22)) : null);
                    }
                }
            }
        }
    }

    private Rows rows(String tableAndColumns) throws SQLException {
        return bulk.rows(tableAndColumns);
    }

    /** The running one began ten days ago. */
    private static LocalDate opens(LocalDate today, int year) {
        return today.minusDays(10).minusYears(year);
    }

    private LocalDate opens(int year) {
        return opens(today, year);
    }

    private static String at(LocalDate day) {
        return day + " 09:00:00+01";
    }

    /** Between three and five years old. */
    private LocalDate birthday(int child) {
        return today.minusYears(3).minusDays(child % 700 + 30L);
    }

    private static String first(int number) {
        return FIRST_NAMES.get(number % FIRST_NAMES.size());
    }

    private static String last(int number) {
        return LAST_NAMES.get(number / 3 % LAST_NAMES.size());
    }

    private static String name(int number) {
        return first(number + 5) + " " + last(number * 2);
    }
}
