package dk.traad.lookup;

import dk.traad.access.Standing;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answers where no leader can: the data protection officer, or an administrator where there is none. */
@Repository
public class Officers {
    private final JdbcClient jdbc;

    Officers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isOne(Standing standing, LocalDate today) {
        return standing.isAny(Role.DATA_PROTECTION_OFFICER) || standing.isAny(Role.ADMINISTRATOR) && !areThere(today);
    }

    private boolean areThere(LocalDate today) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM employed
                            WHERE municipality = :municipality AND role = 'DATA_PROTECTION_OFFICER'
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        """).param("today", today).query(Boolean.class).single();
    }

    /** Who that is today. */
    public List<EmployeeId> all(LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT employee
                        FROM employed
                        WHERE municipality = :municipality AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                            AND role = CASE WHEN CAST(:areThere AS boolean) THEN 'DATA_PROTECTION_OFFICER' ELSE 'ADMINISTRATOR' END
                        """)
                .param("areThere", areThere(today))
                .param("today", today)
                .query((row, number) -> new EmployeeId(row.getObject("employee", UUID.class)))
                .list();
    }

    /** Whom to tell about this employee's unit: its leaders other than the employee, or else the officers. */
    public List<EmployeeId> answeringFor(@Nullable UnitId unit, EmployeeId employee, LocalDate today) {
        var leaders = jdbc.sql("""
                        SELECT DISTINCT employee
                        FROM employed
                        WHERE municipality = :municipality AND unit = CAST(:unit AS uuid) AND role = 'LEADER'
                            AND employee <> :employee AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("unit", unit)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new EmployeeId(row.getObject("employee", UUID.class)))
                .list();
        return leaders.isEmpty() ? all(today) : leaders;
    }
}
