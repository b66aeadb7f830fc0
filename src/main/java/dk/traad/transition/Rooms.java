package dk.traad.transition;

import dk.traad.kernel.GroupId;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rooms and classes children can come to, and saying which: who works there reads from then on what was given to them. */
@Repository
class Rooms {
    private final JdbcClient jdbc;

    Rooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A room or a class of a unit. */
    public record Room(GroupId id, UnitId unit, String name) {}

    List<Room> of(List<UnitId> units, LocalDate today) {
        return jdbc.sql("""
                        SELECT id, unit, name
                        FROM unit_group
                        WHERE municipality = :municipality AND unit = ANY (CAST(:units AS uuid[]))
                            AND (to_on IS NULL OR to_on >= :today)
                        ORDER BY name COLLATE danish
                        """)
                .param("units", units)
                .param("today", today)
                .query(Room.class)
                .list();
    }

    /** Until the roster says where the child is placed; what the roster says stands. */
    void place(Transition transition, GroupId room) {
        jdbc.sql("""
                        UPDATE transition t SET to_group = g.id
                        FROM unit_group g
                        WHERE t.municipality = :municipality AND t.id = :id AND g.municipality = t.municipality AND g.id = :room
                            AND g.unit = t.to_unit
                        """).param("id", transition.id()).param("room", room).update();
    }
}
