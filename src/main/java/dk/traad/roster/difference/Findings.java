package dk.traad.roster.difference;

import dk.traad.roster.difference.Report.Counts;
import dk.traad.roster.difference.Report.Refused;
import dk.traad.roster.reading.RosterFile;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the checked rows come to: counts, refused rows, examples, and how many places would end. */
@Repository
class Findings {
    private static final int EXAMPLES = 3;

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record StateCount(String file, String state, int count) {}

    Map<String, Counts> counts(Delivered delivered) {
        var found = jdbc.sql("""
                        SELECT file, state, CAST(count(*) AS int) AS count FROM checked GROUP BY file, state
                        UNION ALL
                        SELECT file, 'ENDED', CAST(count(*) AS int) FROM missing GROUP BY file
                        """).query(StateCount.class).list();
        var counts = new LinkedHashMap<String, Counts>();
        for (var file : delivered.files()) {
            counts.put(
                    file.stem(),
                    new Counts(
                            count(found, file, "NEW"),
                            count(found, file, "CHANGED"),
                            count(found, file, "ENDED"),
                            count(found, file, "UNCHANGED"),
                            count(found, file, "REFUSED")));
        }
        return counts;
    }

    private static int count(List<StateCount> found, RosterFile file, String state) {
        return found.stream()
                .filter(one -> one.file().equals(file.stem()) && one.state().equals(state))
                .mapToInt(StateCount::count)
                .sum();
    }

    List<Refused> refused() {
        return jdbc
                .sql("""
                        SELECT file, line, fault
                        FROM checked
                        WHERE state = 'REFUSED'
                        ORDER BY file, line
                        LIMIT :most
                        """)
                .param("most", Report.MOST_LISTED)
                .query((row, number) ->
                        refused(row.getString("file"), row.getInt("line"), words(row.getArray("fault"))))
                .stream()
                .sorted(Comparator.comparing(row -> RosterFile.named(row.file()).orElseThrow()))
                .toList();
    }

    private static Refused refused(String file, int line, List<String> fault) {
        return new Refused(file + ".csv", line, fault.get(0), fault.get(1), fault.subList(2, fault.size()));
    }

    /** A few of each kind, in the order of the file. */
    List<Example> examples() {
        return jdbc.sql("""
                        SELECT file, state, label, changed
                        FROM (SELECT file, state, label, changed,
                                row_number() OVER (PARTITION BY file, state ORDER BY line) AS place
                            FROM checked
                            WHERE state IN ('NEW', 'CHANGED')) ranked
                        WHERE place <= :examples
                        UNION ALL
                        SELECT file, 'ENDED', label, CAST('{}' AS text[])
                        FROM (SELECT file, label, row_number() OVER (PARTITION BY file ORDER BY label) AS place
                            FROM missing) ranked
                        WHERE place <= :examples
                        """)
                .param("examples", EXAMPLES)
                .query((row, number) -> new Example(
                        row.getString("file"),
                        row.getString("state"),
                        row.getString("label"),
                        words(row.getArray("changed"))))
                .list();
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    int placesOpen(LocalDate today) {
        return jdbc.sql("""
                        SELECT CAST(count(*) AS int)
                        FROM placement
                        WHERE municipality = :municipality AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        """).param("today", today).query(Integer.class).single();
    }

    /** Open places that are missing or closed by their row, and those of children who are missing themselves. */
    int placesEnding(LocalDate today) {
        return jdbc.sql("""
                        SELECT CAST(count(*) AS int)
                        FROM placement p
                        WHERE p.municipality = :municipality
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                            AND (p.id IN (SELECT id FROM missing WHERE file = 'placeringer')
                                OR p.id IN (SELECT target FROM checked_placement WHERE state = 'CHANGED' AND to_on < :today)
                                OR p.child IN (SELECT id FROM missing WHERE file = 'boern'))
                        """).param("today", today).query(Integer.class).single();
    }
}
