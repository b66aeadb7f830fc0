package dk.traad.access;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts behind the rules, read anew at every request. */
@Repository
class Relations {
    private final JdbcClient jdbc;

    Relations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Held(Role role, Relation relation) {}

    record HeldOn(ChildId child, Role role, Relation relation) {}

    private record EmploymentRow(
            String name,
            Role role,
            UnitId unit,
            String unitName,
            Sector sector,
            @Nullable GroupId unitGroup,
            @Nullable String groupName) {}

    Standing standing(EmployeeId employee, LocalDate today) {
        var rows = jdbc.sql("""
                        SELECT e.name, m.role, m.unit, u.name AS unit_name, u.sector, m.unit_group, g.name AS group_name
                        FROM employee e
                        JOIN employment m ON m.municipality = e.municipality AND m.employee = e.id
                            AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today)
                        JOIN unit u ON u.municipality = m.municipality AND u.id = m.unit
                        LEFT JOIN unit_group g ON g.municipality = m.municipality AND g.id = m.unit_group
                        WHERE e.municipality = :municipality AND e.id = :employee
                            AND (e.ended_on IS NULL OR e.ended_on >= :today)
                        ORDER BY m.from_on, m.id
                        """)
                .param("employee", employee)
                .param("today", today)
                .query(EmploymentRow.class)
                .list();
        var employments = rows.stream()
                .map(row -> new Standing.Employment(
                        row.role(), row.unit(), row.unitName(), row.sector(), row.unitGroup(), row.groupName()))
                .toList();
        return new Standing(rows.isEmpty() ? "" : rows.getFirst().name(), employments);
    }

    List<Held> toChild(EmployeeId employee, ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT role, relation
                        FROM child_relation
                        WHERE municipality = :municipality AND employee = :employee AND child = :child
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("employee", employee)
                .param("child", child)
                .param("today", today)
                .query(Held.class)
                .list();
    }

    List<HeldOn> toChildren(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT child, role, relation
                        FROM child_relation
                        WHERE municipality = :municipality AND employee = :employee
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("employee", employee)
                .param("today", today)
                .query(HeldOn.class)
                .list();
    }

    /** The same words for a room or class as for the children in it. */
    List<Held> toGroup(EmployeeId employee, GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT e.role, CASE WHEN e.role = 'LEADER' THEN 'LEADS_UNIT' ELSE 'WORKS_IN_GROUP' END AS relation
                        FROM unit_group g
                        JOIN employment e ON e.municipality = g.municipality AND e.unit = g.unit
                            AND (e.unit_group = g.id OR e.unit_group IS NULL)
                        WHERE g.municipality = :municipality AND g.id = :group AND e.employee = :employee
                            AND e.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER', 'LEADER')
                            AND e.from_on <= :today AND (e.to_on IS NULL OR e.to_on >= :today)
                        """)
                .param("employee", employee)
                .param("group", group)
                .param("today", today)
                .query(Held.class)
                .list();
    }

    /** The children under 18 this adult holds custody of today (E4: every custody holder separately). */
    List<ChildId> inCustodyOf(AdultId adult, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT r.child AS id, c.birthday
                        FROM family_relation r
                        JOIN child c ON c.municipality = r.municipality AND c.id = r.child
                        WHERE r.municipality = :municipality AND r.adult = :adult AND r.custody
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                            AND c.birthday > CAST(:today AS date) - INTERVAL '18 years'
                        ORDER BY c.birthday, r.child
                        """)
                .param("adult", adult)
                .param("today", today)
                .query((row, number) -> new ChildId(row.getObject("id", java.util.UUID.class)))
                .list();
    }
}
