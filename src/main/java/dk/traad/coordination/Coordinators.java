package dk.traad.coordination;

import dk.traad.coordination.CoordinationRequest.Answer;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who coordinates, who did, and who was asked. */
@Repository
class Coordinators {
    private final JdbcClient jdbc;

    Coordinators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; who never began is left out. */
    List<Coordinator> of(ChildId child) {
        return jdbc.sql("""
                        SELECT c.employee, e.name, c.from_on, c.to_on, n.name AS named_by
                        FROM coordinator c
                        JOIN employee e ON e.municipality = c.municipality AND e.id = c.employee
                        JOIN employee n ON n.municipality = c.municipality AND n.id = c.appointed_by
                        WHERE c.municipality = :municipality AND c.child = :child
                            AND c.from_on <= coalesce(c.to_on, c.from_on)
                        ORDER BY c.from_on DESC, c.appointed_at DESC
                        """).param("child", child).query(Coordinator.class).list();
    }

    /** The newest request about this child, answered or not. */
    Optional<CoordinationRequest> newest(ChildId child) {
        return jdbc.sql("""
                        SELECT q.id, q.child, c.first_name || ' ' || c.last_name AS child_name, q.employee, e.name, q.task,
                            a.name AS asked_by, q.asked_at, q.answer
                        FROM coordination_request q
                        JOIN child c ON c.municipality = q.municipality AND c.id = q.child
                        JOIN employee e ON e.municipality = q.municipality AND e.id = q.employee
                        JOIN employee a ON a.municipality = q.municipality AND a.id = q.asked_by
                        WHERE q.municipality = :municipality AND q.child = :child
                        ORDER BY q.answer IS NOT NULL, q.asked_at DESC, q.id
                        LIMIT 1
                        """)
                .param("child", child)
                .query(CoordinationRequest.class)
                .optional();
    }

    /** What waits for this person's answer, and what this person asked and waits for. */
    List<CoordinationRequest> waiting(EmployeeId employee) {
        return jdbc.sql("""
                        SELECT q.id, q.child, c.first_name || ' ' || c.last_name AS child_name, q.employee, e.name, q.task,
                            a.name AS asked_by, q.asked_at, q.answer
                        FROM coordination_request q
                        JOIN child c ON c.municipality = q.municipality AND c.id = q.child
                        JOIN employee e ON e.municipality = q.municipality AND e.id = q.employee
                        JOIN employee a ON a.municipality = q.municipality AND a.id = q.asked_by
                        WHERE q.municipality = :municipality AND q.answer IS NULL
                            AND (q.employee = :employee OR q.asked_by = :employee)
                        ORDER BY q.asked_at, q.id
                        """)
                .param("employee", employee)
                .query(CoordinationRequest.class)
                .list();
    }

    /** Employed as a coordinator somewhere: by name, for they are few. */
    List<Candidate> byProfession(LocalDate today) {
        return jdbc.sql("""
                        SELECT id, name
                        FROM (
                            SELECT DISTINCT e.id, e.name
                            FROM employed m
                            JOIN employee e ON e.municipality = m.municipality AND e.id = m.employee
                            WHERE m.municipality = :municipality AND m.role = 'COORDINATOR'
                                AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today)) coordinator
                        ORDER BY name COLLATE "da-x-icu", id
                        """).param("today", today).query(Candidate.class).list();
    }

    /** Somebody who can be asked by name. */
    public record Candidate(EmployeeId id, String name) {}

    void ask(ChildId child, EmployeeId who, String task, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO coordination_request (municipality, id, child, employee, task, asked_by, asked_at)
                        VALUES (:municipality, :id, :child, :who, :task, :by, :now)
                        """)
                .param("id", CoordinationRequest.Id.random())
                .param("child", child)
                .param("who", who)
                .param("task", task)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** False when it was answered already. */
    boolean answer(CoordinationRequest.Id id, Answer answer, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE coordination_request SET answer = :answer, answered_by = :by, answered_at = :now
                        WHERE municipality = :municipality AND id = :id AND answer IS NULL
                        """)
                        .param("id", id)
                        .param("answer", answer)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** From this moment: yesterday was the last day, or there was none. */
    void endAll(ChildId child, LocalDate today, EmployeeId by) {
        jdbc.sql("""
                        UPDATE coordinator SET to_on = greatest(from_on - 1, CAST(:today AS date) - 1), ended_by = :by
                        WHERE municipality = :municipality AND child = :child AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("child", child)
                .param("today", today)
                .param("by", by)
                .update();
    }

    /** Whoever stopped today and begins again today goes on. */
    void begin(ChildId child, EmployeeId who, EmployeeId namedBy, LocalDate today, Instant now) {
        jdbc.sql("""
                        INSERT INTO coordinator (municipality, id, child, employee, from_on, appointed_by, appointed_at)
                        VALUES (:municipality, :id, :child, :who, :today, :namedBy, :now)
                        ON CONFLICT (municipality, child, employee, from_on)
                        DO UPDATE SET to_on = NULL, ended_by = NULL
                        """)
                .param("id", UUID.randomUUID())
                .param("child", child)
                .param("who", who)
                .param("namedBy", namedBy)
                .param("today", today)
                .param("now", now)
                .update();
    }

    EmployeeId askerOf(CoordinationRequest.Id id) {
        return jdbc.sql("SELECT asked_by FROM coordination_request WHERE municipality = :municipality AND id = :id")
                .param("id", id)
                .query((row, number) -> new EmployeeId(row.getObject("asked_by", UUID.class)))
                .single();
    }

    /** Two who decide about the same child at the same moment do it one after the other. */
    void hold(ChildId child) {
        jdbc.sql("SELECT id FROM child WHERE municipality = :municipality AND id = :child FOR UPDATE")
                .param("child", child)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
