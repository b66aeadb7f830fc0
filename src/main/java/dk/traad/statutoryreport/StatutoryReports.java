package dk.traad.statutoryreport;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.crypt.FileVault;
import dk.traad.screen.Option;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reports, for whoever wrote one and for those who receive it; nobody else finds any. */
@Repository
class StatutoryReports {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REPORTS = """
            SELECT r.id, r.child, c.first_name || ' ' || c.last_name AS child_name, c.birthday, f.name AS from_name, r.to_unit,
                t.name AS to_name, r.written_by, w.name AS written_by_name, r.sent_at, r.is_acute, r.words_sealed,
                r.assessed_at, a.name AS assessed_by_name, r.receipt_at, k.name AS receipt_by_name
            FROM statutory_report r
            JOIN child c ON c.municipality = r.municipality AND c.id = r.child
            JOIN unit f ON f.municipality = r.municipality AND f.id = r.from_unit
            JOIN unit t ON t.municipality = r.municipality AND t.id = r.to_unit
            JOIN employee w ON w.municipality = r.municipality AND w.id = r.written_by
            LEFT JOIN employee a ON a.municipality = r.municipality AND a.id = r.assessed_by
            LEFT JOIN employee k ON k.municipality = r.municipality AND k.id = r.receipt_by
            WHERE r.municipality = :municipality AND
            """;

    private final JdbcClient jdbc;
    private final FileVault vault;

    StatutoryReports(JdbcClient jdbc, FileVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Where the municipality's social workers receive reports. */
    List<Option> receivers(LocalDate today) {
        return jdbc.sql("""
                        SELECT u.id, u.name
                        FROM unit u
                        WHERE u.municipality = :municipality AND u.kind = 'FAMILY_DEPARTMENT'
                            AND (u.ended_on IS NULL OR u.ended_on >= :today)
                            AND EXISTS (SELECT FROM employed e
                                        WHERE e.municipality = u.municipality AND e.unit = u.id AND e.role = 'SOCIAL_WORKER'
                                            AND e.from_on <= :today AND (e.to_on IS NULL OR e.to_on >= :today))
                        ORDER BY u.name COLLATE danish
                        """)
                .param("today", today)
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }

    StatutoryReport.Id send(
            ChildId child, UnitId from, UnitId to, ReportWords words, boolean isAcute, Professional by, Instant now) {
        var id = StatutoryReport.Id.random();
        var content = JSON.writeValueAsString(words).getBytes(StandardCharsets.UTF_8);
        jdbc.sql("""
                        INSERT INTO statutory_report (municipality, id, child, from_unit, to_unit, written_by, sent_at, is_acute,
                            words_sealed)
                        VALUES (:municipality, :id, :child, :from, :to, :by, :now, :acute, :words)
                        """)
                .param("id", id)
                .param("child", child)
                .param("from", from)
                .param("to", to)
                .param("by", by.employee())
                .param("now", now)
                .param("acute", isAcute)
                .param("words", vault.seal(by.municipality(), id.value(), content))
                .update();
        return id;
    }

    /** @throws NotFound when this person neither wrote it nor receives it */
    StatutoryReport at(StatutoryReport.Id id, Professional who, List<UnitId> receiving) {
        return jdbc.sql(REPORTS + " r.id = :id AND (r.written_by = :who OR r.to_unit = ANY (CAST(:units AS uuid[])))")
                .param("id", id)
                .param("who", who.employee())
                .param("units", receiving)
                .query((row, number) -> report(row, who.municipality()))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The newest first. */
    List<StatutoryReport> writtenBy(Professional who) {
        return jdbc.sql(REPORTS + " r.written_by = :who ORDER BY r.sent_at DESC, r.id")
                .param("who", who.employee())
                .query((row, number) -> report(row, who.municipality()))
                .list();
    }

    /** Those without a receipt first, the oldest of them first. */
    List<StatutoryReport> receivedBy(List<UnitId> units, Professional who) {
        return jdbc.sql(REPORTS + """
                         r.to_unit = ANY (CAST(:units AS uuid[]))
                        ORDER BY r.receipt_at IS NOT NULL, CASE WHEN r.receipt_at IS NULL THEN r.sent_at END, r.sent_at DESC, r.id
                        """)
                .param("units", units)
                .query((row, number) -> report(row, who.municipality()))
                .list();
    }

    /** False when somebody has already. */
    boolean assess(StatutoryReport report, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE statutory_report SET assessed_at = :now, assessed_by = :by
                        WHERE municipality = :municipality AND id = :id AND assessed_at IS NULL
                        """)
                        .param("now", now)
                        .param("by", by)
                        .param("id", report.id())
                        .update()
                == 1;
    }

    boolean receipt(StatutoryReport report, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE statutory_report SET receipt_at = :now, receipt_by = :by
                        WHERE municipality = :municipality AND id = :id AND assessed_at IS NOT NULL AND receipt_at IS NULL
                        """)
                        .param("now", now)
                        .param("by", by)
                        .param("id", report.id())
                        .update()
                == 1;
    }

    private StatutoryReport report(ResultSet row, MunicipalityCode municipality) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = row.getBytes("words_sealed");
        return new StatutoryReport(
                new StatutoryReport.Id(id),
                new ChildId(row.getObject("child", UUID.class)),
                row.getString("child_name"),
                row.getObject("birthday", LocalDate.class),
                row.getString("from_name"),
                new UnitId(row.getObject("to_unit", UUID.class)),
                row.getString("to_name"),
                new EmployeeId(row.getObject("written_by", UUID.class)),
                row.getString("written_by_name"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("is_acute"),
                sealed == null
                        ? null
                        : JSON.readValue(
                                new String(vault.open(municipality, id, sealed), StandardCharsets.UTF_8),
                                ReportWords.class),
                moment(row, "assessed_at"),
                row.getString("assessed_by_name"),
                moment(row, "receipt_at"),
                row.getString("receipt_by_name"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
