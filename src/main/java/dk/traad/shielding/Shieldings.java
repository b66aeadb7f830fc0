package dk.traad.shielding;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Shieldings and their named readers. */
@Repository
class Shieldings {
    private final JdbcClient jdbc;

    Shieldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Shielding> inForce(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT s.id, s.child, s.reason, s.from_on, e.name AS decided_by
                        FROM shielding s
                        JOIN employee e ON e.municipality = s.municipality AND e.id = s.decided_by
                        WHERE s.municipality = :municipality AND s.child = :child
                            AND s.from_on <= :today AND (s.to_on IS NULL OR s.to_on >= :today)
                        """)
                .param("child", child)
                .param("today", today)
                .query(Shielding.class)
                .optional();
    }

    List<ShieldedChild> among(List<ChildId> children, LocalDate today) {
        return jdbc.sql("""
                        SELECT s.child, c.first_name || ' ' || c.last_name AS name, s.from_on AS since
                        FROM shielding s
                        JOIN child c ON c.municipality = s.municipality AND c.id = s.child
                        WHERE s.municipality = :municipality AND s.child = ANY (CAST(:children AS uuid[]))
                            AND s.from_on <= :today AND (s.to_on IS NULL OR s.to_on >= :today)
                        ORDER BY c.first_name COLLATE "da-x-icu", c.last_name COLLATE "da-x-icu", c.id
                        """)
                .param("children", children)
                .param("today", today)
                .query(ShieldedChild.class)
                .list();
    }

    /** The named readers of today. */
    List<Candidate> readers(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT e.id, e.name,
                            EXISTS (SELECT FROM lasting_relation l
                                    WHERE l.municipality = n.municipality AND l.child = n.child AND l.employee = n.employee
                                        AND l.relation = 'LEADS_UNIT'
                                        AND l.from_on <= :today AND (l.to_on IS NULL OR l.to_on >= :today)) AS leads
                        FROM named_reader n
                        JOIN employee e ON e.municipality = n.municipality AND e.id = n.employee
                        WHERE n.municipality = :municipality AND n.child = :child
                            AND n.from_on <= :today AND (n.to_on IS NULL OR n.to_on >= :today)
                        ORDER BY e.name COLLATE "da-x-icu", e.id
                        """)
                .param("child", child)
                .param("today", today)
                .query(Candidate.class)
                .list();
    }

    /** Those who have to do with the child today, shielded or not, and are not its family. */
    List<Candidate> candidates(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT e.id, e.name, bool_or(l.relation = 'LEADS_UNIT') AS leads
                        FROM lasting_relation l
                        JOIN employee e ON e.municipality = l.municipality AND e.id = l.employee
                        WHERE l.municipality = :municipality AND l.child = :child
                            AND l.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED', 'COORDINATES', 'OPEN_REFERRAL')
                            AND l.from_on <= :today AND (l.to_on IS NULL OR l.to_on >= :today)
                            AND NOT EXISTS (
                                SELECT FROM own_family f
                                WHERE f.municipality = l.municipality AND f.employee = l.employee AND f.child = l.child
                                    AND f.from_on <= :today AND (f.to_on IS NULL OR f.to_on >= :today))
                        GROUP BY e.id, e.name
                        ORDER BY e.name COLLATE "da-x-icu", e.id
                        """)
                .param("child", child)
                .param("today", today)
                .query(Candidate.class)
                .list();
    }

    /** In force, with no reader among those who lead the child's unit today. */
    List<Shielding> forgotten(LocalDate today) {
        return jdbc.sql("""
                        SELECT s.id, s.child, s.reason, s.from_on, e.name AS decided_by
                        FROM shielding s
                        JOIN employee e ON e.municipality = s.municipality AND e.id = s.decided_by
                        WHERE s.municipality = :municipality
                            AND s.from_on <= :today AND (s.to_on IS NULL OR s.to_on >= :today)
                            AND NOT EXISTS (
                                SELECT FROM named_reader n
                                JOIN lasting_relation l ON l.municipality = n.municipality AND l.child = n.child
                                    AND l.employee = n.employee AND l.relation = 'LEADS_UNIT'
                                    AND l.from_on <= :today AND (l.to_on IS NULL OR l.to_on >= :today)
                                WHERE n.municipality = s.municipality AND n.child = s.child
                                    AND n.from_on <= :today AND (n.to_on IS NULL OR n.to_on >= :today))
                        ORDER BY s.from_on, s.id
                        """).param("today", today).query(Shielding.class).list();
    }

    /** Where the child is placed today, or whose it is. */
    List<String> units(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT u.name
                        FROM lasting_relation l
                        JOIN unit u ON u.municipality = l.municipality AND u.id = l.unit
                        WHERE l.municipality = :municipality AND l.child = :child
                            AND l.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT')
                            AND l.from_on <= :today AND (l.to_on IS NULL OR l.to_on >= :today)
                        ORDER BY u.name
                        """)
                .param("child", child)
                .param("today", today)
                .query(String.class)
                .list();
    }

    /** False when it is shielded already. */
    boolean shield(ChildId child, String reason, LocalDate today, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO shielding (municipality, id, child, reason, from_on, decided_by, decided_at)
                        VALUES (:municipality, :id, :child, :reason, :today, :by, :now)
                        ON CONFLICT (municipality, child) WHERE to_on IS NULL DO NOTHING
                        """)
                        .param("id", Shielding.Id.random())
                        .param("child", child)
                        .param("reason", reason)
                        .param("today", today)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    void name(ChildId child, EmployeeId reader, LocalDate today, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO named_reader (municipality, id, child, employee, from_on, named_by, named_at)
                        VALUES (:municipality, :id, :child, :reader, :today, :by, :now)
                        ON CONFLICT (municipality, child, employee) WHERE to_on IS NULL DO NOTHING
                        """)
                .param("id", UUID.randomUUID())
                .param("child", child)
                .param("reader", reader)
                .param("today", today)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** From this moment: yesterday was the last day, or there was none. */
    void remove(ChildId child, EmployeeId reader, LocalDate today) {
        jdbc.sql("""
                        UPDATE named_reader SET to_on = greatest(from_on - 1, CAST(:today AS date) - 1)
                        WHERE municipality = :municipality AND child = :child AND employee = :reader
                            AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("child", child)
                .param("reader", reader)
                .param("today", today)
                .update();
    }

    /** With all its readers. */
    void lift(ChildId child, String reason, LocalDate today, EmployeeId by, Instant now) {
        jdbc.sql("""
                        UPDATE shielding
                        SET to_on = greatest(from_on - 1, CAST(:today AS date) - 1), lifted_by = :by, lifted_at = :now,
                            lift_reason = :reason
                        WHERE municipality = :municipality AND child = :child AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("child", child)
                .param("today", today)
                .param("by", by)
                .param("now", now)
                .param("reason", reason)
                .update();
        jdbc.sql("""
                        UPDATE named_reader SET to_on = greatest(from_on - 1, CAST(:today AS date) - 1)
                        WHERE municipality = :municipality AND child = :child AND (to_on IS NULL OR to_on >= :today)
                        """).param("child", child).param("today", today).update();
    }

    /** Two who decide about the same child at the same moment do it one after the other. */
    void hold(ChildId child) {
        jdbc.sql("SELECT id FROM child WHERE municipality = :municipality AND id = :child FOR UPDATE")
                .param("child", child)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
