package dk.traad.breakglass;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Emergency accesses while they are open, and who may have one. */
@Repository
public class BrokenGlasses {
    static final int MOST = 3;
    static final int DAYS = 30;

    private final JdbcClient jdbc;

    BrokenGlasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In which role and unit a child belongs to somebody's team. */
    record Team(Role role, UnitId unit) {}

    /** One that is open now. */
    public record Open(BreakGlass.Id id, ChildId child, Instant untilAt) {}

    /** Empty as well for a shielded child, which looks like none. */
    Optional<Team> team(ChildId child, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT t.role, t.unit
                        FROM child_of_team t
                        WHERE t.municipality = :municipality AND t.child = :child AND t.employee = :employee
                            AND t.from_on <= :today AND (t.to_on IS NULL OR t.to_on >= :today)
                            AND NOT EXISTS (
                                SELECT FROM denial d
                                WHERE d.municipality = t.municipality AND d.child = t.child AND d.employee = t.employee
                                    AND d.denial = 'SHIELDED_CHILD'
                                    AND d.from_on <= :today AND (d.to_on IS NULL OR d.to_on >= :today))
                        ORDER BY t.from_on, t.unit
                        LIMIT 1
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) ->
                        new Team(Role.valueOf(row.getString("role")), new UnitId(row.getObject("unit", UUID.class))))
                .optional();
    }

    /** Two at the same moment of the same person come one after the other. */
    int lately(EmployeeId employee, Instant now) {
        jdbc.sql("SELECT id FROM employee WHERE municipality = :municipality AND id = :employee FOR UPDATE")
                .param("employee", employee)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return jdbc.sql("""
                        SELECT count(*)
                        FROM break_glass
                        WHERE municipality = :municipality AND employee = :employee AND begun_at > :since
                        """)
                .param("employee", employee)
                .param("since", now.minus(DAYS, ChronoUnit.DAYS))
                .query(Integer.class)
                .single();
    }

    void begin(ChildId child, EmployeeId employee, Team team, String reason, Instant now, LocalDate today) {
        jdbc.sql("""
                        INSERT INTO break_glass (municipality, id, child, employee, role, unit, reason, begun_at, until_at,
                            told_from)
                        VALUES (:municipality, :id, :child, :employee, :role, :unit, :reason, :now, :until, :today)
                        """)
                .param("id", BreakGlass.Id.random())
                .param("child", child)
                .param("employee", employee)
                .param("role", team.role())
                .param("unit", team.unit())
                .param("reason", reason)
                .param("now", now)
                .param("until", now.plus(BreakGlass.LASTS))
                .param("today", today)
                .update();
    }

    List<Open> open(EmployeeId employee, Instant now) {
        return jdbc.sql("""
                        SELECT id, child, until_at
                        FROM break_glass
                        WHERE municipality = :municipality AND employee = :employee AND until_at > :now
                        ORDER BY until_at, id
                        """)
                .param("employee", employee)
                .param("now", now)
                .query(Open.class)
                .list();
    }

    boolean isOf(BreakGlass.Id id, EmployeeId employee) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM break_glass
                                       WHERE municipality = :municipality AND id = :id AND employee = :employee)
                        """)
                .param("id", id)
                .param("employee", employee)
                .query(Boolean.class)
                .single();
    }

    /** Earlier than it would end by itself; closing twice is closing once. */
    void close(BreakGlass.Id id, EmployeeId employee, Instant now) {
        jdbc.sql("""
                        UPDATE break_glass SET until_at = :now
                        WHERE municipality = :municipality AND id = :id AND employee = :employee AND until_at > :now
                        """)
                .param("id", id)
                .param("employee", employee)
                .param("now", now)
                .update();
    }
}
