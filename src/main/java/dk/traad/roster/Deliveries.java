package dk.traad.roster;

import dk.traad.kernel.EmployeeId;
import dk.traad.roster.difference.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The deliveries of a municipality. The files of one rest sealed, and only until somebody decides. */
@Repository
class Deliveries {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void addReceived(Delivery.Id id, String name, byte[] sealed, EmployeeId by, Report report) {
        jdbc.sql("""
                        INSERT INTO roster_delivery (municipality, id, name, content, received_at, received_by, state, report)
                        VALUES (:municipality, :id, :name, :content, :now, :by, 'RECEIVED', CAST(:report AS jsonb))
                        """)
                .param("id", id)
                .param("name", name)
                .param("content", sealed)
                .param("now", clock.instant())
                .param("by", by)
                .param("report", JSON.writeValueAsString(report))
                .update();
    }

    /** What came and was applied by command, by nobody the program knows. */
    Delivery.Id addApplied(String name, Report report) {
        var id = Delivery.Id.random();
        jdbc.sql("""
                        INSERT INTO roster_delivery (municipality, id, name, received_at, state, decided_at, report)
                        VALUES (:municipality, :id, :name, :now, 'APPLIED', :now, CAST(:report AS jsonb))
                        """)
                .param("id", id)
                .param("name", name)
                .param("now", clock.instant())
                .param("report", JSON.writeValueAsString(report))
                .update();
        return id;
    }

    /** The sealed files; empty when the delivery is decided on, or is none. */
    Optional<byte[]> content(Delivery.Id id) {
        return jdbc.sql("""
                        SELECT content
                        FROM roster_delivery
                        WHERE municipality = :municipality AND id = :id AND state = 'RECEIVED'
                        """)
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /** False when somebody else has decided already. The files go with the decision. */
    boolean apply(Delivery.Id id, EmployeeId by, Report report) {
        return jdbc.sql("""
                                UPDATE roster_delivery
                                SET state = 'APPLIED', content = NULL, decided_at = :now, decided_by = :by,
                                    report = CAST(:report AS jsonb)
                                WHERE municipality = :municipality AND id = :id AND state = 'RECEIVED'
                                """)
                        .param("id", id)
                        .param("by", by)
                        .param("now", clock.instant())
                        .param("report", JSON.writeValueAsString(report))
                        .update()
                == 1;
    }

    boolean putAside(Delivery.Id id, EmployeeId by) {
        return jdbc.sql("""
                                UPDATE roster_delivery
                                SET state = 'PUT_ASIDE', content = NULL, decided_at = :now, decided_by = :by
                                WHERE municipality = :municipality AND id = :id AND state = 'RECEIVED'
                                """)
                        .param("id", id)
                        .param("by", by)
                        .param("now", clock.instant())
                        .update()
                == 1;
    }

    Optional<Delivery> find(Delivery.Id id) {
        return jdbc.sql("""
                        SELECT d.id, d.name, d.state, d.received_at, r.name AS received_by, d.decided_at,
                            e.name AS decided_by, d.report
                        FROM roster_delivery d
                        LEFT JOIN employee r ON r.municipality = d.municipality AND r.id = d.received_by
                        LEFT JOIN employee e ON e.municipality = d.municipality AND e.id = d.decided_by
                        WHERE d.municipality = :municipality AND d.id = :id
                        """).param("id", id).query(Deliveries::delivery).optional();
    }

    /** Those that wait first, then the newest; their refused rows are left out, for they may be many. */
    List<Delivery> latest() {
        return jdbc.sql("""
                        SELECT d.id, d.name, d.state, d.received_at, r.name AS received_by, d.decided_at,
                            e.name AS decided_by, jsonb_set(d.report, '{refused}', '[]') AS report
                        FROM roster_delivery d
                        LEFT JOIN employee r ON r.municipality = d.municipality AND r.id = d.received_by
                        LEFT JOIN employee e ON e.municipality = d.municipality AND e.id = d.decided_by
                        WHERE d.municipality = :municipality
                        ORDER BY d.state = 'RECEIVED' DESC, d.received_at DESC, d.id
                        LIMIT 50
                        """).query(Deliveries::delivery).list();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                new Delivery.Id(row.getObject("id", UUID.class)),
                row.getString("name"),
                Delivery.State.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"),
                instant(row.getObject("decided_at", OffsetDateTime.class)),
                row.getString("decided_by"),
                JSON.readValue(row.getString("report"), Report.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
