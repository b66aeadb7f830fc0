package dk.traad.moving;

import dk.traad.consent.Passage;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came with children from other municipalities, as long as it may be read. */
@Repository
class Arrivals {
    private static final String OPEN = """
            SELECT id, child, from_name, from_unit, kind, made_on, purpose, labels, words, why, arrived_at, until_on
            FROM arrival
            WHERE municipality = :municipality AND shut_at IS NULL AND until_on >= :today AND
            """;

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none, or it may be read no longer */
    Arrival at(Arrival.Id id, LocalDate today) {
        return jdbc.sql(OPEN + " id = :id")
                .param("id", id)
                .param("today", today)
                .query((row, number) -> arrival(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The newest first. */
    List<Arrival> of(List<ChildId> children, LocalDate today) {
        return jdbc.sql(OPEN + " child = ANY (CAST(:children AS uuid[])) ORDER BY arrived_at DESC, id")
                .param("children", children)
                .param("today", today)
                .query((row, number) -> arrival(row))
                .list();
    }

    /** Those that nobody here has read yet. */
    Set<Arrival.Id> unread(List<ChildId> children) {
        return Set.copyOf(jdbc.sql("""
                        SELECT a.id
                        FROM arrival a
                        WHERE a.municipality = :municipality AND a.child = ANY (CAST(:children AS uuid[]))
                            AND NOT EXISTS (SELECT FROM arrival_reading r
                                            WHERE r.municipality = a.municipality AND r.arrival = a.id)
                        """)
                .param("children", children)
                .query((row, number) -> new Arrival.Id(row.getObject("id", UUID.class)))
                .list());
    }

    void noteReading(Arrival arrival, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO arrival_reading (municipality, arrival, employee, child, read_at)
                        VALUES (:municipality, :arrival, :by, :child, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .param("arrival", arrival.id())
                .param("by", by)
                .param("child", arrival.child())
                .param("now", now)
                .update();
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        var labels = (String[]) row.getArray("labels").getArray();
        var words = (String[]) row.getArray("words").getArray();
        return new Arrival(
                new Arrival.Id(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child", UUID.class)),
                row.getString("from_name"),
                row.getString("from_unit"),
                row.getString("kind"),
                row.getObject("made_on", LocalDate.class),
                row.getString("purpose"),
                IntStream.range(0, words.length)
                        .mapToObj(at -> new Passage(labels[at], words[at]))
                        .toList(),
                row.getString("why"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_on", LocalDate.class));
    }
}
