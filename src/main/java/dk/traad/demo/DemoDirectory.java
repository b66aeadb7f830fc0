package dk.traad.demo;

import dk.traad.demo.DemoPerson.Kind;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is employed where today, for the demo's sign-in. */
@Repository
class DemoDirectory {
    private final JdbcClient jdbc;

    DemoDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DemoUnit> units() {
        return jdbc.sql("""
                        SELECT id, name, sector
                        FROM unit
                        WHERE municipality = :municipality AND ended_on IS NULL
                        ORDER BY array_position(ARRAY['HEALTH_VISITING', 'DAYCARE', 'SCHOOL', 'SUPPORT'], sector),
                            name COLLATE "da-x-icu"
                        """).query(DemoUnit.class).list();
    }

    Optional<DemoUnit> unit(UnitId unit) {
        return jdbc.sql("SELECT id, name, sector FROM unit WHERE municipality = :municipality AND id = :unit")
                .param("unit", unit)
                .query(DemoUnit.class)
                .optional();
    }

    List<DemoGroup> groups(UnitId unit, LocalDate today) {
        return jdbc.sql("""
                        SELECT g.id, g.name, count(p.id) AS children
                        FROM unit_group g
                        LEFT JOIN placement p ON p.municipality = g.municipality AND p.unit_group = g.id
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                        WHERE g.municipality = :municipality AND g.unit = :unit
                            AND g.from_on <= :today AND (g.to_on IS NULL OR g.to_on >= :today)
                        GROUP BY g.id, g.name
                        ORDER BY g.name COLLATE "da-x-icu"
                        """)
                .param("unit", unit)
                .param("today", today)
                .query(DemoGroup.class)
                .list();
    }

    Optional<String> group(UnitId unit, GroupId group) {
        return jdbc.sql("""
                        SELECT name
                        FROM unit_group
                        WHERE municipality = :municipality AND unit = :unit AND id = :group
                        """)
                .param("unit", unit)
                .param("group", group)
                .query(String.class)
                .optional();
    }

    /** Those who are employed in one group, or with the whole unit when there is none given. */
    List<DemoPerson> staff(UnitId unit, @Nullable GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT e.id, e.name, m.role, u.name AS place
                        FROM employment m
                        JOIN employee e ON e.municipality = m.municipality AND e.id = m.employee
                        JOIN unit u ON u.municipality = m.municipality AND u.id = m.unit
                        WHERE m.municipality = :municipality AND m.unit = :unit
                            AND m.unit_group IS NOT DISTINCT FROM CAST(:group AS uuid)
                            AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today)
                        ORDER BY m.role <> 'LEADER', m.role, e.name COLLATE "da-x-icu"
                        """)
                .param("unit", unit)
                .param("group", group)
                .param("today", today)
                .query(DemoDirectory::staff)
                .list();
    }

    /** These employees, each with one place of work. */
    List<DemoPerson> staff(List<EmployeeId> employees, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (e.id) e.id, e.name, m.role, concat_ws(' · ', u.name, g.name) AS place
                        FROM employee e
                        JOIN employment m ON m.municipality = e.municipality AND m.employee = e.id
                            AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today)
                        JOIN unit u ON u.municipality = m.municipality AND u.id = m.unit
                        LEFT JOIN unit_group g ON g.municipality = m.municipality AND g.id = m.unit_group
                        WHERE e.municipality = :municipality AND e.id = ANY (CAST(:employees AS uuid[]))
                        ORDER BY e.id, m.from_on
                        """)
                .param("employees", employees)
                .param("today", today)
                .query(DemoDirectory::staff)
                .list();
    }

    private static DemoPerson staff(ResultSet row, int number) throws SQLException {
        return new DemoPerson(
                Kind.STAFF,
                row.getObject("id", UUID.class),
                row.getString("name"),
                "screen.role." + row.getString("role"),
                row.getString("place"));
    }
}
