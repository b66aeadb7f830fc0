package dk.traad.continuity;

import dk.traad.continuity.ContinuityProfessional.Ending;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows whom through, who did, and how much each health visitor has. */
@Repository
public class ContinuityProfessionals {
    private final JdbcClient jdbc;

    ContinuityProfessionals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; who never began is left out. */
    List<ContinuityProfessional> of(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT f.employee, e.name, f.from_on, f.to_on, f.ended_because AS because, s.name AS stand_in,
                            s.to_on AS stand_in_to
                        FROM continuity_professional f
                        JOIN employee e ON e.municipality = f.municipality AND e.id = f.employee
                        LEFT JOIN LATERAL (
                            SELECT o.name, i.to_on
                            FROM stand_in i
                            JOIN employee o ON o.municipality = i.municipality AND o.id = i.employee
                            WHERE i.municipality = f.municipality AND i.instead_of = f.employee AND f.to_on IS NULL
                                AND :today BETWEEN i.from_on AND i.to_on
                            ORDER BY i.to_on DESC
                            LIMIT 1) s ON true
                        WHERE f.municipality = :municipality AND f.child = :child
                            AND f.from_on <= coalesce(f.to_on, f.from_on)
                        ORDER BY f.to_on DESC NULLS FIRST, f.from_on DESC
                        """)
                .param("child", child)
                .param("today", today)
                .query(ContinuityProfessional.class)
                .list();
    }

    /** Health visitors one can choose among: those of these units today. */
    public record Candidate(EmployeeId id, String name) {}

    List<Candidate> candidates(Collection<UnitId> units, LocalDate today) {
        return jdbc.sql("""
                        SELECT id, name
                        FROM (
                            SELECT DISTINCT e.id, e.name
                            FROM employed m
                            JOIN employee e ON e.municipality = m.municipality AND e.id = m.employee
                            WHERE m.municipality = :municipality AND m.role = 'HEALTH_VISITOR'
                                AND m.unit = ANY (CAST(:units AS uuid[]))
                                AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today)) visitor
                        ORDER BY name COLLATE "da-x-icu", id
                        """)
                .param("units", units)
                .param("today", today)
                .query(Candidate.class)
                .list();
    }

    /** Two who decide about the same child at the same moment do it one after the other. */
    void hold(ChildId child) {
        jdbc.sql("SELECT id FROM child WHERE municipality = :municipality AND id = :child FOR UPDATE")
                .param("child", child)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** From this moment: yesterday was the last day, or there was none. */
    void end(ChildId child, Ending because, LocalDate today) {
        jdbc.sql("""
                        UPDATE continuity_professional
                        SET to_on = greatest(from_on - 1, CAST(:today AS date) - 1), ended_because = :because
                        WHERE municipality = :municipality AND child = :child AND to_on IS NULL
                        """)
                .param("child", child)
                .param("because", because)
                .param("today", today)
                .update();
    }

    /** Whoever stopped today and begins again today goes on. */
    void begin(ChildId child, EmployeeId who, EmployeeId by, LocalDate today, Instant now) {
        jdbc.sql("""
                        INSERT INTO continuity_professional (municipality, id, child, employee, from_on, named_by, named_at)
                        VALUES (:municipality, :id, :child, :who, :today, :by, :now)
                        ON CONFLICT (municipality, child, employee, from_on)
                        DO UPDATE SET to_on = NULL, ended_because = NULL
                        """)
                .param("id", UUID.randomUUID())
                .param("child", child)
                .param("who", who)
                .param("by", by)
                .param("today", today)
                .param("now", now)
                .update();
    }

    /** What each health visitor of these units has: families followed through, children by age, visits to find a time for. */
    List<Caseload> caseloads(Collection<UnitId> units, LocalDate today) {
        return jdbc.sql("""
                        WITH visitor AS (
                            SELECT DISTINCT e.id, e.name
                            FROM employed m
                            JOIN employee e ON e.municipality = m.municipality AND e.id = m.employee
                            WHERE m.municipality = :municipality AND m.role = 'HEALTH_VISITOR'
                                AND m.unit = ANY (CAST(:units AS uuid[]))
                                AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today)),
                        has AS (
                            SELECT a.employee, a.child
                            FROM health_visitor_assignment a
                            WHERE a.municipality = :municipality AND a.from_on <= :today
                                AND (a.to_on IS NULL OR a.to_on >= :today)
                            UNION
                            SELECT employee, child FROM continuity_professional
                            WHERE municipality = :municipality AND to_on IS NULL)
                        SELECT v.id, v.name, count(h.child) AS children,
                            count(*) FILTER (WHERE c.birthday > CAST(:today AS date) - INTERVAL '1 year') AS under_one,
                            (SELECT count(*) FROM continuity_professional f
                             WHERE f.municipality = :municipality AND f.employee = v.id AND f.to_on IS NULL) AS followed,
                            count(*) FILTER (WHERE to_book.closing) AS closing,
                            count(*) FILTER (WHERE to_book.closed) AS closed
                        FROM visitor v
                        LEFT JOIN has h ON h.employee = v.id
                        LEFT JOIN child c ON c.municipality = :municipality AND c.id = h.child
                        LEFT JOIN LATERAL (
                            SELECT bool_or(w.window_to BETWEEN :today AND CAST(:today AS date) + 14) AS closing,
                                bool_or(w.window_to < :today) AS closed
                            FROM home_visit w
                            WHERE w.municipality = :municipality AND w.child = h.child AND w.state = 'TO_BOOK') to_book ON true
                        GROUP BY v.id, v.name
                        ORDER BY v.name COLLATE "da-x-icu", v.id
                        """)
                .param("units", units)
                .param("today", today)
                .query(Caseload.class)
                .list();
    }

    /** A family that was handed back and has nobody yet. */
    public record HandedBack(ChildId child, String name, String by, LocalDate on, Ending because) {}

    List<HandedBack> handedBack(Collection<ChildId> children) {
        return jdbc.sql("""
                        SELECT newest.child, c.first_name || ' ' || c.last_name AS name, e.name AS by, newest.to_on + 1 AS "on",
                            newest.ended_because AS because
                        FROM (
                            SELECT DISTINCT ON (child) municipality, child, employee, to_on, ended_because
                            FROM continuity_professional
                            WHERE municipality = :municipality AND child = ANY (CAST(:children AS uuid[]))
                            ORDER BY child, to_on DESC NULLS FIRST, named_at DESC) newest
                        JOIN child c ON c.municipality = newest.municipality AND c.id = newest.child
                        JOIN employee e ON e.municipality = newest.municipality AND e.id = newest.employee
                        WHERE newest.ended_because IN ('WORKLOAD', 'LEAVE', 'FAMILY_WISH')
                        ORDER BY newest.to_on, c.first_name
                        """).param("children", children).query(HandedBack.class).list();
    }
}
