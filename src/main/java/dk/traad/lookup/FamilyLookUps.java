package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the log tells the family of a child: everything employees and the program did, and what the reader did. What
 * another in the family looked at is theirs.
 */
@Repository
class FamilyLookUps {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final JdbcClient jdbc;

    FamilyLookUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest days on which somebody looked, before a day. */
    List<LocalDate> days(ChildId child, Citizen reader, LocalDate since, LocalDate before, int most) {
        return jdbc.sql("""
                        SELECT DISTINCT CAST(a.at AT TIME ZONE 'Europe/Copenhagen' AS date) AS day
                        FROM audit_of_child(:child, :since, :before) a
                        WHERE a.actor_kind IN ('PROFESSIONAL', 'PROGRAM') OR a.actor = :reader
                        ORDER BY day DESC
                        LIMIT :most
                        """)
                .param("child", child)
                .param("reader", reader.person())
                .param("since", start(since))
                .param("before", start(before))
                .param("most", most)
                .query(LocalDate.class)
                .list();
    }

    /** From one day up to before another, the newest first. */
    List<LookUp> between(ChildId child, Citizen reader, LocalDate since, LocalDate before) {
        return jdbc.sql("""
                        SELECT CAST(a.at AT TIME ZONE 'Europe/Copenhagen' AS date) AS day, a.actor = :reader AS is_mine,
                            CASE WHEN a.actor_kind = 'PROFESSIONAL' THEN a.actor END AS employee, e.name AS employee_name,
                            a.actor_role AS role, a.actor_unit AS unit, u.name AS unit_name, u.sector, a.action,
                            a.changing AND a.outcome = 'DONE' AS changed, a.object, a.relation,
                            count(*) AS times, min(a.at) AS first, max(a.at) AS last,
                            (array_agg(a.id ORDER BY a.at DESC, a.id))[1] AS newest
                        FROM audit_of_child(:child, :since, :before) a
                        LEFT JOIN employee e ON e.municipality = :municipality AND e.id = a.actor
                        LEFT JOIN unit u ON u.municipality = :municipality AND u.id = a.actor_unit
                        WHERE a.actor_kind IN ('PROFESSIONAL', 'PROGRAM') OR a.actor = :reader
                        GROUP BY day, a.actor, a.actor_kind, e.name, a.actor_role, a.actor_unit, u.name, u.sector, a.action,
                            changed, a.object, a.relation
                        ORDER BY day DESC, last DESC, a.action
                        """)
                .param("child", child)
                .param("reader", reader.person())
                .param("since", start(since))
                .param("before", start(before))
                .query((row, number) -> lookUp(row))
                .list();
    }

    /** All that the same employee did with this child on the day of that look-up; empty when the reader is not shown it. */
    List<LookUp> around(LookUp.Id id, ChildId child, Citizen reader, LocalDate since, LocalDate before) {
        return jdbc.sql("""
                        SELECT a.actor, CAST(a.at AT TIME ZONE 'Europe/Copenhagen' AS date) AS day
                        FROM audit_of_child(:child, :since, :before) a
                        WHERE a.id = :id AND a.actor_kind = 'PROFESSIONAL'
                        """)
                .param("child", child)
                .param("id", id)
                .param("since", start(since))
                .param("before", start(before))
                .query((row, number) -> new OfDay(
                        new EmployeeId(row.getObject("actor", UUID.class)), row.getObject("day", LocalDate.class)))
                .optional()
                .map(one -> between(child, reader, one.day(), one.day().plusDays(1)).stream()
                        .filter(found -> one.employee().equals(found.employee()))
                        .toList())
                .orElse(List.of());
    }

    private record OfDay(EmployeeId employee, LocalDate day) {}

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(DENMARK).toInstant();
    }

    private static LookUp lookUp(ResultSet row) throws SQLException {
        return new LookUp(
                new LookUp.Id(row.getObject("newest", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getBoolean("is_mine"),
                of(row.getObject("employee", UUID.class), EmployeeId::new),
                row.getString("employee_name"),
                of(row.getString("role"), Role::valueOf),
                of(row.getObject("unit", UUID.class), UnitId::new),
                row.getString("unit_name"),
                of(row.getString("sector"), Sector::valueOf),
                row.getString("action"),
                row.getBoolean("changed"),
                row.getString("object"),
                row.getString("relation"),
                row.getInt("times"),
                row.getObject("first", OffsetDateTime.class).toInstant(),
                row.getObject("last", OffsetDateTime.class).toInstant());
    }

    private static <T, R> @Nullable R of(@Nullable T value, Function<T, R> make) {
        return value == null ? null : make.apply(value);
    }
}
