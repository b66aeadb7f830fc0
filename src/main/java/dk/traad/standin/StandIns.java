package dk.traad.standin;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments of stand-ins, and where and who they can be. */
@Repository
class StandIns {
    private final JdbcClient jdbc;

    StandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A colleague one can pick by name. */
    public record Colleague(EmployeeId id, String name, Role role) {}

    /** Those in these units that are not over, the first to end first. */
    List<StandIn> in(List<UnitId> units, LocalDate today) {
        return jdbc.sql("""
                        SELECT s.id, e.name, coalesce(g.name, o.name) AS place, s.from_on, s.to_on
                        FROM stand_in s
                        JOIN employee e ON e.municipality = s.municipality AND e.id = s.employee
                        LEFT JOIN unit_group g ON g.municipality = s.municipality AND g.id = s.unit_group
                        LEFT JOIN employee o ON o.municipality = s.municipality AND o.id = s.instead_of
                        WHERE s.municipality = :municipality AND s.to_on >= greatest(s.from_on, :today)
                            AND (g.unit = ANY (CAST(:units AS uuid[])) OR EXISTS (
                                SELECT FROM employed m
                                WHERE m.municipality = s.municipality AND m.employee = s.instead_of
                                    AND m.unit = ANY (CAST(:units AS uuid[]))
                                    AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today)))
                        ORDER BY s.to_on, e.name COLLATE "da-x-icu", s.id
                        """)
                .param("units", units)
                .param("today", today)
                .query((row, number) -> new StandIn(
                        new StandIn.Id(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("place"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class)))
                .list();
    }

    /** Whether it is in one of these units, ended or not. */
    boolean isIn(StandIn.Id id, List<UnitId> units, LocalDate today) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM stand_in s
                            LEFT JOIN unit_group g ON g.municipality = s.municipality AND g.id = s.unit_group
                            WHERE s.municipality = :municipality AND s.id = :id
                                AND (g.unit = ANY (CAST(:units AS uuid[])) OR EXISTS (
                                    SELECT FROM employed m
                                    WHERE m.municipality = s.municipality AND m.employee = s.instead_of
                                        AND m.unit = ANY (CAST(:units AS uuid[]))
                                        AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today))))
                        """)
                .param("id", id)
                .param("units", units)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** The rooms and classes of these units, and their health visitors. */
    List<Place> places(List<UnitId> units, LocalDate today) {
        return jdbc.sql("""
                        SELECT 'GROUP' AS kind, g.id, g.name, u.name AS unit
                        FROM unit_group g
                        JOIN unit u ON u.municipality = g.municipality AND u.id = g.unit
                        WHERE g.municipality = :municipality AND g.unit = ANY (CAST(:units AS uuid[]))
                            AND g.from_on <= :today AND (g.to_on IS NULL OR g.to_on >= :today)
                        UNION ALL
                        SELECT DISTINCT 'VISITOR', e.id, e.name, u.name
                        FROM employed m
                        JOIN employee e ON e.municipality = m.municipality AND e.id = m.employee
                        JOIN unit u ON u.municipality = m.municipality AND u.id = m.unit
                        WHERE m.municipality = :municipality AND m.unit = ANY (CAST(:units AS uuid[]))
                            AND m.role = 'HEALTH_VISITOR'
                            AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today)
                        ORDER BY unit, name
                        """)
                .param("units", units)
                .param("today", today)
                .query(Place.class)
                .list();
    }

    List<Colleague> colleagues(List<UnitId> units, LocalDate today) {
        return jdbc.sql("""
                        SELECT id, name, role
                        FROM (
                            SELECT DISTINCT e.id, e.name, m.role
                            FROM employed m
                            JOIN employee e ON e.municipality = m.municipality AND e.id = m.employee
                            WHERE m.municipality = :municipality AND m.unit = ANY (CAST(:units AS uuid[]))
                                AND m.role IN ('HEALTH_VISITOR', 'EDUCATOR', 'CHILD_MINDER', 'TEACHER')
                                AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today)) colleague
                        ORDER BY name COLLATE "da-x-icu", id
                        """)
                .param("units", units)
                .param("today", today)
                .query(Colleague.class)
                .list();
    }

    boolean isEmployedAs(EmployeeId employee, Collection<Role> roles, LocalDate today) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM employed
                                       WHERE municipality = :municipality AND employee = :employee AND role = ANY (:roles)
                                           AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        """)
                .param("employee", employee)
                .param("roles", List.copyOf(roles))
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** Nothing is added when the very same is there already and not ended: a form sent twice. */
    void add(EmployeeId who, Place place, LocalDate fromOn, LocalDate toOn, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO stand_in (municipality, id, employee, instead_of, unit_group, from_on, to_on, appointed_by,
                            appointed_at)
                        SELECT :municipality, :id, :who, CAST(:visitor AS uuid), CAST(:group AS uuid), :from, :to, :by, :now
                        WHERE NOT EXISTS (
                            SELECT FROM stand_in
                            WHERE municipality = :municipality AND employee = :who AND from_on = :from AND to_on = :to
                                AND ended_at IS NULL AND coalesce(instead_of, unit_group) = :place)
                        """)
                .param("id", StandIn.Id.random())
                .param("who", who)
                .param("visitor", only(place, Place.Kind.VISITOR))
                .param("group", only(place, Place.Kind.GROUP))
                .param("place", place.id())
                .param("from", fromOn)
                .param("to", toOn)
                .param("by", by)
                .param("now", now)
                .update();
    }

    private static @Nullable UUID only(Place place, Place.Kind kind) {
        return place.kind() == kind ? place.id() : null;
    }

    /** From this moment: yesterday was the last day, or there was none. */
    void end(StandIn.Id id, LocalDate today, EmployeeId by, Instant now) {
        jdbc.sql("""
                        UPDATE stand_in
                        SET to_on = greatest(from_on - 1, CAST(:today AS date) - 1), ended_by = :by, ended_at = :now
                        WHERE municipality = :municipality AND id = :id AND ended_at IS NULL AND to_on >= :today
                        """)
                .param("id", id)
                .param("today", today)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** Whoever appoints twice at the same moment appoints once. */
    void hold(EmployeeId employee) {
        jdbc.sql("SELECT id FROM employee WHERE municipality = :municipality AND id = :employee FOR UPDATE")
                .param("employee", employee)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
