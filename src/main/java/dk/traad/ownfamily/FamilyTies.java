package dk.traad.ownfamily;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been declared about employees and the children of their own family. */
@Repository
class FamilyTies {
    private final JdbcClient jdbc;

    FamilyTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In force today: about this employee. */
    List<FamilyTie> of(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT f.id, f.employee, e.name, f.child, c.birthday, f.kind, d.name AS declared_by,
                            f.declared_by = f.employee AS is_own, f.declared_at
                        FROM declared_family f
                        JOIN employee e ON e.municipality = f.municipality AND e.id = f.employee
                        JOIN child c ON c.municipality = f.municipality AND c.id = f.child
                        JOIN employee d ON d.municipality = f.municipality AND d.id = f.declared_by
                        WHERE f.municipality = :municipality AND f.employee = :employee
                            AND f.from_on <= :today AND (f.to_on IS NULL OR f.to_on >= :today)
                        ORDER BY c.birthday, f.id
                        """)
                .param("employee", employee)
                .param("today", today)
                .query(FamilyTie.class)
                .list();
    }

    /** About this child. */
    List<FamilyTie> of(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT f.id, f.employee, e.name, f.child, c.birthday, f.kind, d.name AS declared_by,
                            f.declared_by = f.employee AS is_own, f.declared_at
                        FROM declared_family f
                        JOIN employee e ON e.municipality = f.municipality AND e.id = f.employee
                        JOIN child c ON c.municipality = f.municipality AND c.id = f.child
                        JOIN employee d ON d.municipality = f.municipality AND d.id = f.declared_by
                        WHERE f.municipality = :municipality AND f.child = :child
                            AND f.from_on <= :today AND (f.to_on IS NULL OR f.to_on >= :today)
                        ORDER BY e.name COLLATE "da-x-icu", f.id
                        """)
                .param("child", child)
                .param("today", today)
                .query(FamilyTie.class)
                .list();
    }

    /** About everybody. */
    List<FamilyTie> all(LocalDate today) {
        return jdbc.sql("""
                        SELECT f.id, f.employee, e.name, f.child, c.birthday, f.kind, d.name AS declared_by,
                            f.declared_by = f.employee AS is_own, f.declared_at
                        FROM declared_family f
                        JOIN employee e ON e.municipality = f.municipality AND e.id = f.employee
                        JOIN child c ON c.municipality = f.municipality AND c.id = f.child
                        JOIN employee d ON d.municipality = f.municipality AND d.id = f.declared_by
                        WHERE f.municipality = :municipality
                            AND f.from_on <= :today AND (f.to_on IS NULL OR f.to_on >= :today)
                        ORDER BY e.name COLLATE "da-x-icu", f.id
                        """).param("today", today).query(FamilyTie.class).list();
    }

    /** @throws NotFound when there is none in force with this key */
    FamilyTie at(FamilyTie.Id id, LocalDate today) {
        return all(today).stream()
                .filter(tie -> tie.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The birthdays of children the roster tells are family: an adult around them has the employee's e-mail. */
    List<LocalDate> fromRoster(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT c.birthday
                        FROM employee e
                        JOIN adult a ON a.municipality = e.municipality AND a.email_key = e.email_key AND a.email_key <> ''
                        JOIN family_relation r ON r.municipality = a.municipality AND r.adult = a.id AND r.from_on <= :today
                        JOIN child c ON c.municipality = r.municipality AND c.id = r.child
                        WHERE e.municipality = :municipality AND e.id = :employee
                        ORDER BY c.birthday
                        """)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> row.getObject("birthday", LocalDate.class))
                .list();
    }

    /** Declared twice is declared once. */
    void declare(EmployeeId employee, ChildId child, Kind kind, LocalDate today, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO declared_family (municipality, id, employee, child, kind, from_on, declared_by, declared_at)
                        VALUES (:municipality, :id, :employee, :child, :kind, :today, :by, :now)
                        ON CONFLICT (municipality, employee, child) WHERE to_on IS NULL DO NOTHING
                        """)
                .param("id", FamilyTie.Id.random())
                .param("employee", employee)
                .param("child", child)
                .param("kind", kind)
                .param("today", today)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** From this moment; false when it was lifted already. */
    boolean lift(FamilyTie.Id id, String reason, LocalDate today, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE declared_family
                        SET to_on = greatest(from_on - 1, CAST(:today AS date) - 1), lifted_by = :by, lifted_at = :now,
                            lift_reason = :reason
                        WHERE municipality = :municipality AND id = :id AND (to_on IS NULL OR to_on >= :today)
                            AND employee <> :by
                        """)
                        .param("id", id)
                        .param("today", today)
                        .param("by", by)
                        .param("now", now)
                        .param("reason", reason)
                        .update()
                == 1;
    }
}
