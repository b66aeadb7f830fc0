package dk.traad.lookup;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds in the log what somebody should look at, one statement for each kind. What goes on is the same alarm until somebody
 * has answered it; nobody is shut out by any. The log outlives those it tells of: whoever is no longer known here raises none.
 */
@Repository
class RaiseAlarms {
    static final int MOST_CHILDREN_AN_HOUR = 60;
    static final int REFUSALS = 5;

    private final JdbcClient jdbc;

    RaiseAlarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An alarm that was not there before. */
    record Raised(
            LookUpAlarm.Id id,
            EmployeeId employee,
            @Nullable UnitId unit) {}

    List<Raised> manyChildren(Instant since, Instant until, LocalDate today) {
        return raise(LookUpAlarm.Kind.MANY_CHILDREN, """
                audit_of_many_children(:since, :until, INTERVAL '1 hour', 60)""", since, until, today);
    }

    List<Raised> ownFamily(Instant since, Instant until, LocalDate today) {
        return raise(LookUpAlarm.Kind.OWN_FAMILY, """
                audit_of_refusals(:since, :until, INTERVAL '10 minutes', 1, 'OWN_FAMILY')""", since, until, today);
    }

    List<Raised> refusals(Instant since, Instant until, LocalDate today) {
        return raise(LookUpAlarm.Kind.REFUSALS, """
                audit_of_refusals(:since, :until, INTERVAL '10 minutes', 5, NULL)""", since, until, today);
    }

    List<Raised> brokenGlass(Instant since, Instant until, LocalDate today) {
        return raise(LookUpAlarm.Kind.BREAK_GLASS, """
                audit_of_broken_glass(:since, :until)""", since, until, today);
    }

    private List<Raised> raise(LookUpAlarm.Kind kind, String source, Instant since, Instant until, LocalDate today) {
        return jdbc.sql("""
                        WITH found AS MATERIALIZED (
                            SELECT f.actor, f.times, f.first_at, f.last_at, coalesce(u.id, (
                                SELECT e.unit
                                FROM employed e
                                WHERE e.municipality = :municipality AND e.employee = f.actor
                                    AND e.from_on <= :today AND (e.to_on IS NULL OR e.to_on >= :today)
                                ORDER BY e.role = 'LEADER', e.from_on, e.id
                                LIMIT 1)) AS unit
                            FROM %s f
                            JOIN employee p ON p.municipality = :municipality AND p.id = f.actor
                            LEFT JOIN unit u ON u.municipality = :municipality AND u.id = f.actor_unit),
                        going_on AS (
                            UPDATE look_up_alarm a
                            SET times = greatest(a.times, f.times), last_at = greatest(a.last_at, f.last_at)
                            FROM found f
                            WHERE a.municipality = :municipality AND a.kind = :kind AND a.employee = f.actor
                                AND a.last_at >= f.first_at AND a.leader_saw_at IS NULL AND a.officer_saw_at IS NULL)
                        INSERT INTO look_up_alarm (municipality, id, kind, employee, unit, times, first_at, last_at, raised_at)
                        SELECT :municipality, gen_random_uuid(), :kind, f.actor, f.unit, f.times, greatest(f.first_at, (
                                SELECT max(a.last_at) + INTERVAL '1 microsecond'
                                FROM look_up_alarm a
                                WHERE a.municipality = :municipality AND a.kind = :kind AND a.employee = f.actor)),
                            f.last_at, :until
                        FROM found f
                        WHERE NOT EXISTS (
                            SELECT FROM look_up_alarm a
                            WHERE a.municipality = :municipality AND a.kind = :kind AND a.employee = f.actor
                                AND (a.last_at >= f.last_at OR (a.last_at >= f.first_at
                                    AND a.leader_saw_at IS NULL AND a.officer_saw_at IS NULL)))
                        ON CONFLICT (municipality, kind, employee, first_at) DO NOTHING
                        RETURNING id, employee, unit
                        """.formatted(source))
                .param("kind", kind)
                .param("since", since)
                .param("until", until)
                .param("today", today)
                .query((row, number) -> raised(row))
                .list();
    }

    private static Raised raised(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        return new Raised(
                new LookUpAlarm.Id(row.getObject("id", UUID.class)),
                new EmployeeId(row.getObject("employee", UUID.class)),
                unit == null ? null : new UnitId(unit));
    }
}
