package dk.traad.referral;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals, read as they are for whoever asks: what was accepted by somebody who has left waits again. */
@Repository
class Referrals {
    private final JdbcClient jdbc;

    Referrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a child can be referred to. */
    public record Receiver(UnitId id, String name) {}

    /**
     * One that is at hand for this person: of a child they are close to, or sent to where they work.
     *
     * @throws NotFound when it is not
     */
    Referral at(Referral.Id id, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.id, r.child, r.child_name, r.birthday, r.to_unit, r.reason, r.opened_by, r.opened_by_name,
                            r.from_unit, r.opened_at,
                            CASE WHEN r.accepted_until >= :today THEN r.accepted_by END AS accepted_by,
                            r.accepted_by_name, r.accepted_at, r.closed_by_name, r.closed_at, r.close_reason
                        FROM referral_as_read r
                        WHERE r.municipality = :municipality AND r.id = :id
                            AND (EXISTS (SELECT FROM lasting_relation l
                                         WHERE l.municipality = r.municipality AND l.child = r.child AND l.employee = :employee
                                             AND l.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED', 'COORDINATES')
                                             AND l.from_on <= :today AND (l.read_to_on IS NULL OR l.read_to_on >= :today))
                                OR EXISTS (SELECT FROM employed e
                                           WHERE e.municipality = r.municipality AND e.employee = :employee
                                               AND e.unit = r.to_unit_id AND e.role IN ('PP_ADVICE', 'SOCIAL_WORKER')
                                               AND e.from_on <= :today AND (e.to_on IS NULL OR e.to_on >= :today)))
                        """)
                .param("id", id)
                .param("employee", employee)
                .param("today", today)
                .query(Referral.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Of these children, the newest first. */
    List<Referral> of(List<ChildId> children, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.id, r.child, r.child_name, r.birthday, r.to_unit, r.reason, r.opened_by, r.opened_by_name,
                            r.from_unit, r.opened_at,
                            CASE WHEN r.accepted_until >= :today THEN r.accepted_by END AS accepted_by,
                            r.accepted_by_name, r.accepted_at, r.closed_by_name, r.closed_at, r.close_reason
                        FROM referral_as_read r
                        WHERE r.municipality = :municipality AND r.child = ANY (CAST(:children AS uuid[]))
                        ORDER BY r.opened_at DESC, r.id
                        """)
                .param("children", children)
                .param("today", today)
                .query(Referral.class)
                .list();
    }

    /** Open ones sent to where this person works, of these children, the oldest first. */
    List<Referral> sentTo(EmployeeId employee, List<ChildId> children, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.id, r.child, r.child_name, r.birthday, r.to_unit, r.reason, r.opened_by, r.opened_by_name,
                            r.from_unit, r.opened_at,
                            CASE WHEN r.accepted_until >= :today THEN r.accepted_by END AS accepted_by,
                            r.accepted_by_name, r.accepted_at, r.closed_by_name, r.closed_at, r.close_reason
                        FROM referral_as_read r
                        WHERE r.municipality = :municipality AND r.closed_at IS NULL
                            AND r.child = ANY (CAST(:children AS uuid[]))
                            AND EXISTS (SELECT FROM employed e
                                        WHERE e.municipality = r.municipality AND e.employee = :employee
                                            AND e.unit = r.to_unit_id AND e.role IN ('PP_ADVICE', 'SOCIAL_WORKER')
                                            AND e.from_on <= :today AND (e.to_on IS NULL OR e.to_on >= :today))
                        ORDER BY r.opened_at, r.id
                        """)
                .param("employee", employee)
                .param("children", children)
                .param("today", today)
                .query(Referral.class)
                .list();
    }

    /** Those units of the municipality that take referrals and have somebody to take them. */
    List<Receiver> receivers(LocalDate today) {
        return jdbc.sql("""
                        SELECT u.id, u.name
                        FROM unit u
                        WHERE u.municipality = :municipality AND u.kind IN ('PP_ADVICE', 'FAMILY_DEPARTMENT')
                            AND (u.ended_on IS NULL OR u.ended_on >= :today)
                            AND EXISTS (SELECT FROM employed e
                                        WHERE e.municipality = u.municipality AND e.unit = u.id
                                            AND e.role IN ('PP_ADVICE', 'SOCIAL_WORKER')
                                            AND e.from_on <= :today AND (e.to_on IS NULL OR e.to_on >= :today))
                        ORDER BY u.kind = 'FAMILY_DEPARTMENT', u.name COLLATE danish
                        """).param("today", today).query(Receiver.class).list();
    }

    /** False when the child is referred there already. */
    boolean open(ChildId child, UnitId to, String reason, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO referral (municipality, id, child, to_unit, reason, opened_by, opened_at)
                        VALUES (:municipality, :id, :child, :to, :reason, :by, :now)
                        ON CONFLICT (municipality, child, to_unit) WHERE closed_at IS NULL DO NOTHING
                        """)
                        .param("id", Referral.Id.random())
                        .param("child", child)
                        .param("to", to)
                        .param("reason", reason)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** False when somebody has moved it meanwhile. */
    boolean accept(Referral referral, EmployeeId who, Instant now, LocalDate today) {
        return jdbc.sql("""
                        UPDATE referral r SET accepted_by = :who, accepted_at = :now
                        WHERE r.municipality = :municipality AND r.id = :id AND r.closed_at IS NULL
                            AND NOT EXISTS (SELECT FROM employed e
                                            WHERE e.municipality = r.municipality AND e.employee = r.accepted_by
                                                AND e.unit = r.to_unit AND e.role IN ('PP_ADVICE', 'SOCIAL_WORKER')
                                                AND e.from_on <= :today AND (e.to_on IS NULL OR e.to_on >= :today))
                        """)
                        .param("id", referral.id())
                        .param("who", who)
                        .param("now", now)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** False when it is no longer theirs. */
    boolean putBack(Referral referral, EmployeeId who) {
        return jdbc.sql("""
                        UPDATE referral SET accepted_by = NULL, accepted_at = NULL
                        WHERE municipality = :municipality AND id = :id AND closed_at IS NULL AND accepted_by = :who
                        """).param("id", referral.id()).param("who", who).update() == 1;
    }

    /** False when it was closed meanwhile. */
    boolean close(Referral referral, String reason, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE referral SET closed_by = :by, closed_at = :now, close_reason = :reason
                        WHERE municipality = :municipality AND id = :id AND closed_at IS NULL
                        """)
                        .param("id", referral.id())
                        .param("by", by)
                        .param("now", now)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Those of these children about whose referrals this adult has something to read. */
    List<ChildId> withNews(List<ChildId> children, AdultId adult) {
        return jdbc.sql("""
                        SELECT DISTINCT r.child
                        FROM referral r
                        WHERE r.municipality = :municipality AND r.child = ANY (CAST(:children AS uuid[]))
                            AND NOT EXISTS (SELECT FROM referral_reading g
                                            WHERE g.municipality = r.municipality AND g.referral = r.id AND g.adult = :adult
                                                AND g.closed = (r.closed_at IS NOT NULL))
                        """)
                .param("children", children)
                .param("adult", adult)
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .list();
    }

    void noteReading(ChildId child, AdultId adult, Instant now) {
        jdbc.sql("""
                        INSERT INTO referral_reading (municipality, referral, adult, closed, read_at)
                        SELECT municipality, id, :adult, closed_at IS NOT NULL, :now
                        FROM referral
                        WHERE municipality = :municipality AND child = :child
                        ON CONFLICT DO NOTHING
                        """)
                .param("child", child)
                .param("adult", adult)
                .param("now", now)
                .update();
    }
}
