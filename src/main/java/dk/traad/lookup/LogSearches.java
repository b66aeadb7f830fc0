package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The searches of an officer, each only for the one who made it, and what the log answers. */
@Repository
class LogSearches {
    private static final int NEWEST = 50;

    private final JdbcClient jdbc;

    LogSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Exactly this e-mail or number, whether still employed or not; empty when there is none, or more than one. */
    Optional<EmployeeId> employee(String emailOrNumber) {
        var found = jdbc.sql("""
                        SELECT id
                        FROM employee
                        WHERE municipality = :municipality
                            AND (number = :typed OR email_key = lower(:typed) AND email_key <> '')
                        """)
                .param("typed", emailOrNumber)
                .query((row, number) -> new EmployeeId(row.getObject("id", UUID.class)))
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    LogSearch.Id keep(
            EmployeeId officer,
            String caseNumber,
            @Nullable ChildId child,
            @Nullable EmployeeId employee,
            Instant now) {
        var id = LogSearch.Id.random();
        jdbc.sql("""
                        INSERT INTO log_search (municipality, id, officer, case_number, child, employee, searched_at)
                        VALUES (:municipality, :id, :officer, :case, CAST(:child AS uuid), CAST(:employee AS uuid), :now)
                        """)
                .param("id", id)
                .param("officer", officer)
                .param("case", caseNumber)
                .param("child", child)
                .param("employee", employee)
                .param("now", now)
                .update();
        return id;
    }

    /** The newest first. */
    List<LogSearch> of(EmployeeId officer) {
        return searches(officer, null);
    }

    Optional<LogSearch> one(LogSearch.Id id, EmployeeId officer) {
        return searches(officer, id).stream().findFirst();
    }

    private List<LogSearch> searches(EmployeeId officer, LogSearch.@Nullable Id only) {
        return jdbc.sql("""
                        SELECT s.id, s.case_number, s.child, s.employee, coalesce(e.name, left(s.child::text, 8)) AS about,
                            s.searched_at
                        FROM log_search s
                        LEFT JOIN employee e ON e.municipality = s.municipality AND e.id = s.employee
                        WHERE s.municipality = :municipality AND s.officer = :officer
                            AND (CAST(:only AS uuid) IS NULL OR s.id = CAST(:only AS uuid))
                        ORDER BY s.searched_at DESC, s.id
                        LIMIT :most
                        """)
                .param("officer", officer)
                .param("only", only)
                .param("most", NEWEST)
                .query(LogSearch.class)
                .list();
    }

    /** One row of the log. */
    record Row(
            Instant at,
            String actorKind,
            @Nullable String actorName,
            @Nullable String actorRole,
            @Nullable String unitName,
            @Nullable UUID child,
            String action,
            boolean changed,
            boolean refused,
            @Nullable String object,
            @Nullable String relation) {}

    List<Row> about(ChildId child, LocalDate since, Instant until, int skip, int most) {
        return jdbc.sql("""
                        SELECT a.at, a.actor_kind, e.name AS actor_name, a.actor_role, u.name AS unit_name,
                            CAST(NULL AS uuid) AS child, a.action, a.changing AND a.outcome = 'DONE' AS changed,
                            a.outcome = 'DENIED' AS refused, a.object, a.relation
                        FROM audit_about_child(:child, :since, :until) a
                        LEFT JOIN employee e ON e.municipality = :municipality AND e.id = a.actor
                        LEFT JOIN unit u ON u.municipality = :municipality AND u.id = a.actor_unit
                        ORDER BY a.at DESC, a.id
                        OFFSET :skip LIMIT :most
                        """)
                .param("child", child)
                .param("since", StaffLookUps.start(since))
                .param("until", until)
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    /** What is about children, and what was refused. */
    List<Row> by(EmployeeId employee, LocalDate since, Instant until, int skip, int most) {
        return jdbc.sql("""
                        SELECT a.at, 'PROFESSIONAL' AS actor_kind, CAST(NULL AS text) AS actor_name, a.actor_role,
                            u.name AS unit_name, a.child, a.action, a.changing AND a.outcome = 'DONE' AS changed,
                            a.outcome = 'DENIED' AS refused, a.object, a.relation
                        FROM audit_of_actor(:employee, :since, :until) a
                        LEFT JOIN unit u ON u.municipality = :municipality AND u.id = a.actor_unit
                        WHERE a.child IS NOT NULL OR a.outcome = 'DENIED'
                        ORDER BY a.at DESC, a.id
                        OFFSET :skip LIMIT :most
                        """)
                .param("employee", employee)
                .param("since", StaffLookUps.start(since))
                .param("until", until)
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_kind"),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getString("unit_name"),
                row.getObject("child", UUID.class),
                row.getString("action"),
                row.getBoolean("changed"),
                row.getBoolean("refused"),
                row.getString("object"),
                row.getString("relation"));
    }
}
