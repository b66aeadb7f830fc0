package dk.traad.portal;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Children, and what decides whether a custody holder may know where they are. */
@Repository
public class Families {
    private final JdbcClient jdbc;

    Families(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FamilyChild> children(List<ChildId> children) {
        return jdbc.sql("""
                        SELECT id, first_name, last_name, birthday
                        FROM child
                        WHERE municipality = :municipality AND id = ANY(CAST(:children AS uuid[]))
                        ORDER BY birthday, first_name COLLATE "da-x-icu"
                        """)
                .param("children", children)
                .query(FamilyChild.class)
                .list();
    }

    public FamilyChild child(ChildId child) {
        return children(List.of(child)).getFirst();
    }

    /** How this reader is told of places and people around the child. */
    public Whereabouts whereabouts(FamilyChild child, AdultId reader, LocalDate today) {
        return known(List.of(child.id()), reader, today).getFirst().whereabouts();
    }

    /** How those are told who are not close to the child and only read what was passed on to them. */
    public Whereabouts whereaboutsElsewhere(FamilyChild child, LocalDate today) {
        return whereabouts(child, AdultId.random(), today);
    }

    /** A child, and how one reader is told of places and people around it. */
    public record Known(FamilyChild child, Whereabouts whereabouts) {}

    /** Several children at once. Names of places and people are only fetched where they have to be hidden. */
    public List<Known> known(Collection<ChildId> children, AdultId reader, LocalDate today) {
        return jdbc.sql("""
                        WITH asked AS (
                            SELECT c.municipality, c.id, c.first_name, c.last_name, c.birthday,
                                c.protected AS child_is_protected,
                                EXISTS (SELECT FROM family_relation r
                                        JOIN adult a ON a.municipality = r.municipality AND a.id = r.adult
                                        WHERE r.municipality = c.municipality AND r.child = c.id
                                            AND a.protected AND a.id <> :reader) AS another_is_protected,
                                EXISTS (SELECT FROM family_relation r
                                        WHERE r.municipality = c.municipality AND r.child = c.id AND r.adult = :reader
                                            AND r.residence AND r.from_on <= :today
                                            AND (r.to_on IS NULL OR r.to_on >= :today)) AS lives_with_child
                            FROM child c
                            WHERE c.municipality = :municipality AND c.id = ANY (CAST(:children AS uuid[])))
                        SELECT asked.*,
                            CASE WHEN (child_is_protected OR another_is_protected) AND NOT lives_with_child THEN ARRAY(
                                SELECT u.name
                                FROM place_around_child p
                                JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit
                                WHERE p.municipality = asked.municipality AND p.child = asked.id
                                UNION
                                SELECT g.name
                                FROM place_around_child p
                                JOIN unit_group g ON g.municipality = p.municipality AND g.id = p.unit_group
                                WHERE p.municipality = asked.municipality AND p.child = asked.id)
                            ELSE '{}' END AS places,
                            -- A place that is only spoken of tells as well: the school a child is to begin in.
                            CASE WHEN (child_is_protected OR another_is_protected) AND NOT lives_with_child THEN ARRAY(
                                SELECT u.name FROM unit u WHERE u.municipality = asked.municipality)
                            ELSE '{}' END AS units,
                            CASE WHEN (child_is_protected OR another_is_protected) AND NOT lives_with_child THEN ARRAY(
                                SELECT e.name
                                FROM employee_around_child p
                                JOIN employee e ON e.municipality = p.municipality AND e.id = p.employee
                                WHERE p.municipality = asked.municipality AND p.child = asked.id)
                            ELSE '{}' END AS people
                        FROM asked
                        ORDER BY birthday, first_name COLLATE "da-x-icu"
                        """)
                .param("children", List.copyOf(children))
                .param("reader", reader)
                .param("today", today)
                .query((row, number) -> known(row))
                .list();
    }

    private static Known known(ResultSet row) throws SQLException {
        var child = new FamilyChild(
                new ChildId(row.getObject("id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getObject("birthday", LocalDate.class));
        var circumstances = new Whereabouts.Circumstances(
                row.getBoolean("child_is_protected"),
                row.getBoolean("another_is_protected"),
                row.getBoolean("lives_with_child"));
        return new Known(
                child,
                circumstances.hidePlace()
                        ? new Whereabouts(
                                circumstances,
                                names(row, "places"),
                                names(row, "units"),
                                names(row, "people"),
                                List.of((child.firstName() + " " + child.lastName()).split(" ")))
                        : new Whereabouts(circumstances, List.of(), List.of(), List.of(), List.of()));
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The custody holders of the children of a room today, but not those who must not learn that a child is there. */
    public List<AdultId> whoKnow(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT h.adult
                        FROM placement p
                        JOIN child c ON c.municipality = p.municipality AND c.id = p.child
                        JOIN custody h ON h.municipality = p.municipality AND h.child = p.child
                            AND h.from_on <= :today AND (h.to_on IS NULL OR h.to_on >= :today)
                        WHERE p.municipality = :municipality AND p.unit_group = :group
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                            AND (EXISTS (SELECT FROM family_relation r
                                         WHERE r.municipality = p.municipality AND r.child = p.child AND r.adult = h.adult
                                             AND r.residence AND r.from_on <= :today
                                             AND (r.to_on IS NULL OR r.to_on >= :today))
                                 OR NOT c.protected AND NOT EXISTS (
                                    SELECT FROM family_relation r
                                    JOIN adult a ON a.municipality = r.municipality AND a.id = r.adult
                                    WHERE r.municipality = p.municipality AND r.child = p.child
                                        AND a.protected AND a.id <> h.adult))
                        """)
                .param("group", group)
                .param("today", today)
                .query((row, number) -> new AdultId(row.getObject("adult", UUID.class)))
                .list();
    }
}
