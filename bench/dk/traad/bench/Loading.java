package dk.traad.bench;

import dk.traad.bench.World.Kind;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What the rows of one municipality are made of: people and places, a campaign that is under way, what was decided in the
 * years before, plans and the log.
 *
 * @param form the one the children are assessed by
 * @param greens two of its indicators
 */
record Loading(World world, int code, LocalDate today, UUID form, List<String> greens) {
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

    static List<Part> parts(LocalDate today) {
        var parts = new ArrayList<Part>();
        parts.addAll(LoadingPeople.PARTS);
        parts.addAll(LoadingAssessments.PARTS);
        parts.addAll(LoadingHelp.PARTS);
        parts.addAll(LoadingLog.parts(decided(today)));
        return parts;
    }

    static Loading of(Installation installation, World world, int code, LocalDate today) throws SQLException {
        try (var connection = installation.connect();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("""
                    SELECT f.id, array_agg(i.code ORDER BY i.ordinal) FILTER (WHERE i.position = 'GREEN')
                    FROM assessment_form f
                    JOIN form_indicator i ON i.municipality = f.municipality AND i.form = f.id
                    WHERE f.municipality = %d AND f.sector = 'DAYCARE' AND f.age_from <= 48 AND f.age_to > 48
                    GROUP BY f.id
                    """.formatted(code));
            found.next();
            var greens = List.of((String[]) found.getArray(2).getArray()).subList(0, 2);
            return new Loading(world, code, today, found.getObject(1, UUID.class), greens);
        }
    }

    /** When the teams decided, in the years that are over, the newest first. */
    static List<LocalDate> decided(LocalDate today) {
        return IntStream.range(1, World.ASSESSMENTS)
                .mapToObj(year -> opens(today, year).plusDays(20))
                .toList();
    }

    UUID key(Kind kind, long number) {
        return World.key(code, kind, number);
    }

    UUID child(int child) {
        return key(Kind.CHILD, child);
    }

    UUID room(int room) {
        return key(Kind.ROOM, room);
    }

    UUID unitOf(int room) {
        return key(Kind.UNIT, room / World.ROOMS_OF_A_UNIT);
    }

    UUID educator(int room, int which) {
        return World.educator(code, room, which);
    }

    UUID assessment(int child, int year) {
        return World.assessment(code, child, year);
    }

    /** The running one began ten days ago. */
    private static LocalDate opens(LocalDate today, int year) {
        return today.minusDays(10).minusYears(year);
    }

    LocalDate opens(int year) {
        return opens(today, year);
    }

    /** At nine o'clock. */
    static Instant at(LocalDate day) {
        return day.atTime(8, 0).toInstant(ZoneOffset.UTC);
    }

    /** Between three and five years old. */
    LocalDate birthday(int child) {
        return today.minusYears(3).minusDays(child % 700 + 30L);
    }

    static String first(int number) {
        return FIRST_NAMES.get(number % FIRST_NAMES.size());
    }

    static String last(int number) {
        return LAST_NAMES.get(number / 3 % LAST_NAMES.size());
    }

    static String name(int number) {
        return first(number + 5) + " " + last(number * 2);
    }
}
