package dk.traad.worklist;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits around the children of one's own group or unit: only of what this person may read of each. */
@Repository
class OwnChildren {
    /** Who is to begin elsewhere later than this, in days, needs nobody yet. */
    private static final int SOON_DAYS = 60;

    private final JdbcClient jdbc;

    OwnChildren(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param units where this person works: the room of another place is not told */
    List<Listed> of(List<ChildId> children, List<UnitId> units, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.id, c.first_name || ' ' || c.last_name AS name, c.birthday, coalesce(place.name, '') AS place,
                            newest.position, CAST(newest.decided_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS decided_on,
                            EXISTS (
                                SELECT FROM focus_point f
                                JOIN focus_point_relation r ON r.municipality = f.municipality AND r.focus_point = f.id
                                    AND r.employee = :employee AND r.from_on <= :today
                                    AND (r.to_on IS NULL OR r.to_on >= :today)
                                WHERE f.municipality = c.municipality AND f.child = c.id
                                    AND f.created_at >= newest.decided_at) AS is_acted_on,
                            follow.due_on AS follow_up_on, moving.starts_on
                        FROM child c
                        LEFT JOIN LATERAL (
                            SELECT g.name
                            FROM placement p
                            JOIN unit_group g ON g.municipality = p.municipality AND g.id = p.unit_group
                            WHERE p.municipality = c.municipality AND p.child = c.id
                                AND p.unit = ANY (CAST(:units AS uuid[]))
                                AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                            ORDER BY p.from_on DESC, p.id
                            LIMIT 1) place ON true
                        LEFT JOIN LATERAL (
                            SELECT j.position, j.decided_at
                            FROM assessment a
                            JOIN joint_assessment j ON j.municipality = a.municipality AND j.assessment = a.id
                            WHERE a.municipality = c.municipality AND a.child = c.id AND EXISTS (
                                SELECT FROM assessment_relation r
                                WHERE r.municipality = a.municipality AND r.assessment = a.id AND r.employee = :employee
                                    AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                            ORDER BY j.decided_at DESC, j.version DESC
                            LIMIT 1) newest ON true
                        LEFT JOIN LATERAL (
                            SELECT min(u.due_on) AS due_on
                            FROM follow_up u
                            JOIN focus_point_relation r ON r.municipality = u.municipality AND r.focus_point = u.focus_point
                                AND r.employee = :employee AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                            WHERE u.municipality = c.municipality AND u.child = c.id AND u.state = 'BOOKED') follow ON true
                        LEFT JOIN LATERAL (
                            SELECT min(t.starts_on) AS starts_on
                            FROM transition t
                            JOIN transition_relation r ON r.municipality = t.municipality AND r.transition = t.id
                                AND r.employee = :employee AND r.side = 'SENDER' AND r.from_on <= :today
                                AND (r.to_on IS NULL OR r.to_on >= :today)
                            WHERE t.municipality = c.municipality AND t.child = c.id AND t.starts_on <= :soon
                                AND t.state NOT IN ('RECEIVED', 'FOLLOWED_UP', 'CALLED_OFF')) moving ON true
                        WHERE c.municipality = :municipality AND c.id = ANY (CAST(:children AS uuid[]))
                        ORDER BY place.name COLLATE danish, c.first_name COLLATE danish, c.last_name COLLATE danish, c.id
                        """)
                .param("children", children)
                .param("units", units)
                .param("employee", employee)
                .param("today", today)
                .param("soon", today.plusDays(SOON_DAYS))
                .query(Listed.class)
                .list();
    }
}
