package dk.traad.settings;

import dk.traad.kernel.SignedIn.Professional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was decided, by whom, when and why; what has been decided is never written anew. */
@Repository
class SettingsHistory {
    /** So many on a page. */
    static final int PAGE = 50;

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<SettingChange>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    SettingsHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A decision; it can be about many settings at once. */
    record Decision(int number, Instant changedAt, String by, String why, List<SettingChange> changes) {}

    /** Until the end of the transaction nobody else changes anything of it. */
    void hold() {
        jdbc.sql("SELECT municipality FROM cooperation_model WHERE municipality = :municipality FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    /**
     * The newest first.
     *
     * @param kind empty for all of them
     * @param before only what was decided before that number
     */
    List<Decision> before(int before, String kind) {
        return jdbc.sql("""
                        SELECT c.number, c.changed_at, e.name AS by, c.why, c.changes
                        FROM settings_change c
                        JOIN employee e ON e.municipality = c.municipality AND e.id = c.changed_by
                        WHERE c.municipality = :municipality AND c.number < :before AND (:kind = '' OR :kind = ANY (c.kinds))
                        ORDER BY c.number DESC
                        LIMIT :page
                        """)
                .param("before", before)
                .param("kind", kind)
                .param("page", PAGE)
                .query(SettingsHistory::read)
                .list();
    }

    Optional<Decision> of(int number) {
        return jdbc.sql("""
                        SELECT c.number, c.changed_at, e.name AS by, c.why, c.changes
                        FROM settings_change c
                        JOIN employee e ON e.municipality = c.municipality AND e.id = c.changed_by
                        WHERE c.municipality = :municipality AND c.number = :number
                        """)
                .param("number", number)
                .query(SettingsHistory::read)
                .optional();
    }

    void add(Professional who, String why, List<String> kinds, List<SettingChange> changes) {
        jdbc.sql("""
                        INSERT INTO settings_change (municipality, number, kinds, why, changes, changed_by, changed_at)
                        SELECT :municipality, 1 + coalesce(max(number), 0), CAST(:kinds AS text[]), :why, :changes, :who, :now
                        FROM settings_change
                        WHERE municipality = :municipality
                        """)
                .param("kinds", kinds)
                .param("why", why)
                .param("changes", JSON.writeValueAsString(changes))
                .param("who", who.employee())
                .param("now", clock.instant())
                .update();
    }

    private static Decision read(ResultSet row, int unused) throws SQLException {
        return new Decision(
                row.getInt("number"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("why"),
                JSON.readValue(row.getString("changes"), CHANGES));
    }
}
