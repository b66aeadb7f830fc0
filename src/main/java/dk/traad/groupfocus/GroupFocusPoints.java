package dk.traad.groupfocus;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The focus points of rooms and classes: what is read of them. */
@Repository
public class GroupFocusPoints {
    private final JdbcClient jdbc;

    GroupFocusPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A room or class and the unit it belongs to. */
    public record Room(GroupId id, String name, UnitId unit, String unitName) {
        public String place() {
            return unitName + " · " + name;
        }
    }

    /** The rooms and classes this person works in, leads or stands in for. */
    List<Room> roomsOf(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT g.id, g.name, g.unit, u.name AS unit_name
                        FROM unit_group g
                        JOIN unit u ON u.municipality = g.municipality AND u.id = g.unit
                        WHERE g.municipality = :municipality
                            AND g.from_on <= :today AND (g.to_on IS NULL OR g.to_on >= :today)
                            AND g.id IN (
                                SELECT unit_group
                                FROM group_relation
                                WHERE municipality = :municipality AND employee = :employee
                                    AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        ORDER BY u.name COLLATE "da-x-icu", g.name COLLATE "da-x-icu", g.id
                        """)
                .param("employee", employee)
                .param("today", today)
                .query(Room.class)
                .list();
    }

    Room room(GroupId group) {
        return jdbc.sql("""
                        SELECT g.id, g.name, g.unit, u.name AS unit_name
                        FROM unit_group g
                        JOIN unit u ON u.municipality = g.municipality AND u.id = g.unit
                        WHERE g.municipality = :municipality AND g.id = :group
                        """).param("group", group).query(Room.class).optional().orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is none with this key */
    GroupFocusPoint of(FocusPoint.Id id) {
        return all(List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    List<GroupFocusPoint> in(List<GroupId> rooms) {
        return all(jdbc.sql("""
                        SELECT focus_point
                        FROM group_focus_point
                        WHERE municipality = :municipality AND unit_group = ANY (CAST(:rooms AS uuid[]))
                        """)
                .param("rooms", rooms)
                .query((row, number) -> key(row.getObject(1, UUID.class)))
                .list());
    }

    /** What the parents of this child read: published, about the rooms where it is placed today. */
    List<GroupFocusPoint> publishedFor(ChildId child, LocalDate today) {
        return all(jdbc.sql("""
                        SELECT DISTINCT x.focus_point
                        FROM group_focus_point x
                        JOIN placement p ON p.municipality = x.municipality AND p.unit_group = x.unit_group
                        WHERE x.municipality = :municipality AND x.published_at IS NOT NULL AND p.child = :child
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                        """)
                .param("child", child)
                .param("today", today)
                .query((row, number) -> key(row.getObject(1, UUID.class)))
                .list());
    }

    /** Those under way first, then the newest. */
    private List<GroupFocusPoint> all(List<FocusPoint.Id> ids) {
        return jdbc.sql("""
                        SELECT f.id, x.unit_group, g.name AS group_name, f.unit, u.name AS unit_name, f.owner,
                            e.name AS owner_name, f.title, f.attention, f.purpose, f.surroundings, f.state, x.counts_from,
                            x.counts_after, n.due_on, n.planned_on, x.published_at, f.version,
                            (SELECT count(*) FROM group_follow_up h
                             WHERE h.municipality = f.municipality AND h.focus_point = f.id AND h.state = 'HELD') AS follow_ups
                        FROM group_focus_point x
                        JOIN focus_point f ON f.municipality = x.municipality AND f.id = x.focus_point
                        JOIN unit_group g ON g.municipality = x.municipality AND g.id = x.unit_group
                        JOIN unit u ON u.municipality = f.municipality AND u.id = f.unit
                        JOIN employee e ON e.municipality = f.municipality AND e.id = f.owner
                        LEFT JOIN group_follow_up n ON n.municipality = f.municipality AND n.focus_point = f.id
                            AND n.state = 'BOOKED'
                        WHERE x.municipality = :municipality AND x.focus_point = ANY (CAST(:ids AS uuid[]))
                        ORDER BY f.state IN ('ACHIEVED', 'STOPPED'), f.created_at DESC, f.id
                        """).param("ids", ids).query(GroupFocusPoint.class).list();
    }

    private static FocusPoint.Id key(UUID value) {
        return new FocusPoint.Id(value);
    }
}
