package dk.traad.transition;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.platform.db.ReadOnce;
import dk.traad.platform.db.WrittenAbout;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Transitions as the person asking meets them. */
@Repository
public class Transitions implements WrittenAbout.Kind {
    private final JdbcClient jdbc;
    private final WrittenAbout written;

    Transitions(JdbcClient jdbc, WrittenAbout written) {
        this.jdbc = jdbc;
        this.written = written;
    }

    @Override
    public String table() {
        return "transition";
    }

    /**
     * One that is at hand for this person, on whichever side.
     *
     * @throws NotFound when it is not
     */
    public Transition at(Transition.Id id, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT t.*, s.is_sender, s.is_receiver, s.is_awaiting, s.is_leader
                        FROM transition_card t
                        CROSS JOIN LATERAL (
                            SELECT coalesce(bool_or(r.side = 'SENDER'), false) AS is_sender,
                                coalesce(bool_or(r.side = 'RECEIVER'), false) AS is_receiver,
                                coalesce(bool_or(r.side = 'ASKED'), false) AS is_awaiting,
                                coalesce(bool_or(r.role = 'LEADER'), false) AS is_leader
                            FROM transition_relation r
                            WHERE r.municipality = t.municipality AND r.transition = t.id AND r.employee = :employee
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                            HAVING count(*) > 0) s
                        WHERE t.municipality = :municipality AND t.id = :id
                        """)
                .param("id", id)
                .param("employee", employee)
                .param("today", today)
                .query(Transition.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those at hand for this person that are not over, of these children; the first to begin first. */
    List<Transition> of(EmployeeId employee, List<ChildId> children, LocalDate today) {
        return jdbc.sql("""
                        WITH mine AS MATERIALIZED (
                            SELECT r.transition, bool_or(r.side = 'SENDER') AS is_sender,
                                bool_or(r.side = 'RECEIVER') AS is_receiver, bool_or(r.side = 'ASKED') AS is_awaiting,
                                bool_or(r.role = 'LEADER') AS is_leader
                            FROM transition_relation r
                            WHERE r.municipality = :municipality AND r.employee = :employee
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                                AND r.child = ANY (CAST(:children AS uuid[]))
                            GROUP BY r.transition)
                        SELECT t.*, m.is_sender, m.is_receiver, m.is_awaiting, m.is_leader
                        FROM mine m
                        JOIN transition_card t ON t.municipality = :municipality AND t.id = m.transition
                        WHERE t.stage NOT IN ('FOLLOWED_UP', 'CALLED_OFF')
                        ORDER BY t.starts_on, t.kind, t.to_name COLLATE danish, t.first_name COLLATE danish, t.id
                        """)
                .param("employee", employee)
                .param("children", children)
                .param("today", today)
                .query(Transition.class)
                .list();
    }

    private record Asked(ChildId child, EmployeeId employee, LocalDate today) {}

    /** Of one child, at hand for this person, also those that are over: the newest first. */
    List<Transition> of(ChildId child, EmployeeId employee, LocalDate today) {
        return ReadOnce.of(new Asked(child, employee, today), () -> read(child, employee, today));
    }

    private List<Transition> read(ChildId child, EmployeeId employee, LocalDate today) {
        if (!written.isAny(this, child)) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT t.*, s.is_sender, s.is_receiver, s.is_awaiting, s.is_leader
                        FROM transition_card t
                        CROSS JOIN LATERAL (
                            SELECT coalesce(bool_or(r.side = 'SENDER'), false) AS is_sender,
                                coalesce(bool_or(r.side = 'RECEIVER'), false) AS is_receiver,
                                coalesce(bool_or(r.side = 'ASKED'), false) AS is_awaiting,
                                coalesce(bool_or(r.role = 'LEADER'), false) AS is_leader
                            FROM transition_relation r
                            WHERE r.municipality = t.municipality AND r.transition = t.id AND r.employee = :employee
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                            HAVING count(*) > 0) s
                        WHERE t.municipality = :municipality AND t.child = :child
                        ORDER BY t.starts_on DESC, t.id
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query(Transition.class)
                .list();
    }

    /** Of one child, for its family: the newest first. */
    public List<Transition> of(ChildId child) {
        return of(List.of(child));
    }

    /** Of these children, for their family: the newest first. */
    List<Transition> of(List<ChildId> children) {
        return jdbc.sql("""
                        SELECT t.*, false AS is_sender, false AS is_receiver, false AS is_awaiting, false AS is_leader
                        FROM transition_card t
                        WHERE t.municipality = :municipality AND t.child = ANY (CAST(:children AS uuid[]))
                        ORDER BY t.starts_on DESC, t.id
                        """).param("children", children).query(Transition.class).list();
    }

    /** @throws NotFound when there is none, or it is about none of these children */
    public Transition at(Transition.Id id, List<ChildId> children) {
        return jdbc.sql("""
                        SELECT t.*, false AS is_sender, false AS is_receiver, false AS is_awaiting, false AS is_leader
                        FROM transition_card t
                        WHERE t.municipality = :municipality AND t.id = :id AND t.child = ANY (CAST(:children AS uuid[]))
                        """)
                .param("id", id)
                .param("children", children)
                .query(Transition.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void noteReading(Transition transition, AdultId adult, Instant now) {
        jdbc.sql("""
                        INSERT INTO transition_reading (municipality, transition, adult, child, seen_version, read_at)
                        VALUES (:municipality, :id, :adult, :child, :version, :now)
                        ON CONFLICT (municipality, transition, adult)
                            DO UPDATE SET seen_version = excluded.seen_version, read_at = excluded.read_at
                            WHERE transition_reading.seen_version < excluded.seen_version
                        """)
                .param("id", transition.id())
                .param("adult", adult)
                .param("child", transition.child())
                .param("version", transition.version())
                .param("now", now)
                .update();
    }

    /** Those of these children whose transitions have moved since this adult read of them. */
    Set<ChildId> withNews(List<ChildId> children, AdultId adult) {
        return Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT t.child
                        FROM transition t
                        WHERE t.municipality = :municipality AND t.child = ANY (CAST(:children AS uuid[]))
                            AND t.state <> 'FORESEEN' AND NOT EXISTS (
                                SELECT FROM transition_reading g
                                WHERE g.municipality = t.municipality AND g.transition = t.id AND g.adult = :adult
                                    AND g.seen_version >= t.version)
                        """)
                .param("children", children)
                .param("adult", adult)
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .list());
    }
}
