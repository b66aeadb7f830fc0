package dk.traad.access;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.ReadOnce;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who employees are today: what they are employed as, and where. */
@Repository
class Standings {
    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record EmploymentRow(
            String name,
            Role role,
            UnitId unit,
            String unitName,
            Sector sector,
            @Nullable GroupId unitGroup,
            @Nullable String groupName,
            boolean emergency) {}

    private record Asked(EmployeeId employee, LocalDate today) {}

    Standing of(EmployeeId employee, LocalDate today, Instant now) {
        return ReadOnce.of(new Asked(employee, today), () -> read(employee, today, now));
    }

    private Standing read(EmployeeId employee, LocalDate today, Instant now) {
        var rows = jdbc.sql("""
                        SELECT p.name, e.role, e.unit, u.name AS unit_name, u.sector, e.unit_group, g.name AS group_name,
                            EXISTS (SELECT FROM break_glass b
                                    WHERE b.municipality = p.municipality AND b.employee = p.id AND b.until_at > :now)
                                AS emergency
                        FROM employee p
                        JOIN employed e ON e.municipality = p.municipality AND e.employee = p.id
                            AND e.from_on <= :today AND (e.to_on IS NULL OR e.to_on >= :today)
                        JOIN unit u ON u.municipality = e.municipality AND u.id = e.unit
                        LEFT JOIN unit_group g ON g.municipality = e.municipality AND g.id = e.unit_group
                        WHERE p.municipality = :municipality AND p.id = :employee
                        ORDER BY e.from_on, e.id
                        """)
                .param("employee", employee)
                .param("today", today)
                .param("now", now)
                .query(EmploymentRow.class)
                .list();
        var employments = rows.stream()
                .map(row -> new Standing.Employment(
                        row.role(), row.unit(), row.unitName(), row.sector(), row.unitGroup(), row.groupName()))
                .toList();
        return new Standing(
                rows.isEmpty() ? "" : rows.getFirst().name(),
                employments,
                rows.stream().anyMatch(EmploymentRow::emergency));
    }
}
