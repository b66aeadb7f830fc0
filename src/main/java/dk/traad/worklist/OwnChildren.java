package dk.traad.worklist;

import dk.traad.coverage.LastSeen;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Position;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits around the children of one's own group or unit: only of what this person may read of each, and of every child the day it was last assessed. */
@Repository
class OwnChildren {
    /** Who is to begin elsewhere later than this, in days, needs nobody yet. */
    private static final int SOON_DAYS = 60;

    private final JdbcClient jdbc;
    private final LastSeen lastSeen;

    OwnChildren(JdbcClient jdbc, LastSeen lastSeen) {
        this.jdbc = jdbc;
        this.lastSeen = lastSeen;
    }

    /** @param units where this person works: the room of another place is not told */
    List<Listed> of(List<ChildId> children, List<UnitId> units, EmployeeId employee, LocalDate today) {
        var last = lastSeen.of(children, today);
        return jdbc.sql("""
                        WITH readable AS MATERIALIZED (
                            SELECT DISTINCT assessment
                            FROM assessment_relation
                            WHERE municipality = :municipality AND employee = :employee
                                AND child = ANY (CAST(:children AS uuid[]))
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)),
                        mine AS MATERIALIZED (
                            SELECT f.id, f.child, f.created_at, f.state NOT IN ('ACHIEVED', 'STOPPED') AS is_under_way
                            FROM focus_point f
                            WHERE f.municipality = :municipality AND f.id IN (
                                SELECT focus_point
                                FROM focus_point_relation
                                WHERE municipality = :municipality AND employee = :employee
                                    AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))),
                        newest AS (
                            SELECT DISTINCT ON (a.child) a.child, j.position, j.decided_at
                            FROM readable r
                            JOIN assessment a ON a.municipality = :municipality AND a.id = r.assessment
                            JOIN joint_assessment j ON j.municipality = a.municipality AND j.assessment = a.id
                            ORDER BY a.child, j.decided_at DESC, j.version DESC),
                        follow AS (
                            SELECT u.child, min(u.due_on) AS due_on
                            FROM mine f
                            JOIN follow_up u ON u.municipality = :municipality AND u.focus_point = f.id AND u.state = 'BOOKED'
                            GROUP BY u.child),
                        moving AS (
                            SELECT t.child, min(t.starts_on) AS starts_on
                            FROM transition_relation r
                            JOIN transition t ON t.municipality = r.municipality AND t.id = r.transition
                            WHERE r.municipality = :municipality AND r.employee = :employee AND r.side = 'SENDER'
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                                AND t.starts_on <= :soon AND t.state NOT IN ('RECEIVED', 'FOLLOWED_UP', 'CALLED_OFF')
                            GROUP BY t.child)
                        SELECT c.id, c.first_name || ' ' || c.last_name AS name, c.birthday, coalesce(place.name, '') AS place,
                            newest.position, CAST(newest.decided_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS decided_on,
                            EXISTS (
                                SELECT FROM mine f
                                WHERE f.child = c.id AND (f.is_under_way OR f.created_at >= newest.decided_at)) AS is_acted_on,
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
                        LEFT JOIN newest ON newest.child = c.id
                        LEFT JOIN follow ON follow.child = c.id
                        LEFT JOIN moving ON moving.child = c.id
                        WHERE c.municipality = :municipality AND c.id = ANY (CAST(:children AS uuid[]))
                        ORDER BY place.name COLLATE danish, c.first_name COLLATE danish, c.last_name COLLATE danish, c.id
                        """)
                .param("children", children)
                .param("units", units)
                .param("employee", employee)
                .param("today", today)
                .param("soon", today.plusDays(SOON_DAYS))
                .query((row, number) -> {
                    var child = new ChildId(row.getObject("id", UUID.class));
                    var position = row.getString("position");
                    return new Listed(
                            child,
                            row.getString("name"),
                            row.getObject("birthday", LocalDate.class),
                            row.getString("place"),
                            position == null ? null : Position.valueOf(position),
                            row.getObject("decided_on", LocalDate.class),
                            last.get(child),
                            row.getBoolean("is_acted_on"),
                            row.getObject("follow_up_on", LocalDate.class),
                            row.getObject("starts_on", LocalDate.class));
                })
                .list();
    }
}
