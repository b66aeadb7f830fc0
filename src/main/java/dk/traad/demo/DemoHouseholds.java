package dk.traad.demo;

import dk.traad.demo.DemoPerson.Kind;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Children and the adults around them, for the demo's sign-in. */
@Repository
class DemoHouseholds {
    private static final int MOST = 60;

    private final JdbcClient jdbc;

    DemoHouseholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A child's name and age, under which its adults stand. */
    public record ChildLine(ChildId id, String name, LocalDate birthday) {}

    /** An adult of one child. */
    public record AdultLine(AdultId id, String name, ChildId child, String kind, boolean custody) {}

    /** The children of a group, or those of the unit that have none. */
    List<ChildLine> in(UnitId unit, @Nullable GroupId group, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.id, c.first_name || ' ' || c.last_name AS name, c.birthday
                        FROM placement p
                        JOIN child c ON c.municipality = p.municipality AND c.id = p.child
                        WHERE p.municipality = :municipality AND p.unit = :unit
                            AND p.unit_group IS NOT DISTINCT FROM CAST(:group AS uuid)
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                        ORDER BY c.first_name COLLATE "da-x-icu", c.last_name COLLATE "da-x-icu"
                        LIMIT :most
                        """)
                .param("unit", unit)
                .param("group", group)
                .param("today", today)
                .param("most", MOST)
                .query(ChildLine.class)
                .list();
    }

    /** The youngest children of one health visitor. */
    List<ChildLine> visitedBy(EmployeeId visitor, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.id, c.first_name || ' ' || c.last_name AS name, c.birthday
                        FROM health_visitor_assignment a
                        JOIN child c ON c.municipality = a.municipality AND c.id = a.child
                        WHERE a.municipality = :municipality AND a.employee = :visitor
                            AND a.from_on <= :today AND (a.to_on IS NULL OR a.to_on >= :today)
                        ORDER BY c.birthday DESC, c.id
                        LIMIT :most
                        """)
                .param("visitor", visitor)
                .param("today", today)
                .param("most", MOST)
                .query(ChildLine.class)
                .list();
    }

    List<AdultLine> adultsOf(List<ChildId> children, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.id, a.first_name || ' ' || a.last_name AS name, r.child, r.kind, r.custody
                        FROM family_relation r
                        JOIN adult a ON a.municipality = r.municipality AND a.id = r.adult
                        WHERE r.municipality = :municipality AND r.child = ANY (CAST(:children AS uuid[]))
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY r.custody DESC, a.first_name COLLATE "da-x-icu"
                        """)
                .param("children", children)
                .param("today", today)
                .query(AdultLine.class)
                .list();
    }

    /** These adults with the names of their children. */
    List<DemoPerson> parents(List<AdultId> adults, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.id, a.first_name || ' ' || a.last_name AS name, min(r.kind) AS kind,
                            string_agg(c.first_name, ', ' ORDER BY c.birthday DESC) AS children
                        FROM adult a
                        JOIN family_relation r ON r.municipality = a.municipality AND r.adult = a.id
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        JOIN child c ON c.municipality = r.municipality AND c.id = r.child
                        WHERE a.municipality = :municipality AND a.id = ANY (CAST(:adults AS uuid[]))
                        GROUP BY a.municipality, a.id
                        """)
                .param("adults", adults)
                .param("today", today)
                .query((row, number) -> new DemoPerson(
                        Kind.FAMILY,
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        "demo.kind." + row.getString("kind"),
                        row.getString("children")))
                .list();
    }

    /** Those of these children who are 15, with the class they are in. */
    List<DemoPerson> youngPeople(List<ChildId> children, LocalDate today) {
        return jdbc.sql("""
                        SELECT c.id, c.first_name || ' ' || c.last_name AS name,
                            (SELECT u.name || coalesce(' · ' || g.name, '')
                             FROM placement p
                             JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit
                             LEFT JOIN unit_group g ON g.municipality = p.municipality AND g.id = p.unit_group
                             WHERE p.municipality = c.municipality AND p.child = c.id
                                 AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                             ORDER BY p.from_on DESC
                             LIMIT 1) AS place
                        FROM young_person y
                        JOIN child c ON c.municipality = y.municipality AND c.id = y.child
                        WHERE y.municipality = :municipality AND y.child = ANY (CAST(:children AS uuid[]))
                            AND y.from_on <= :today
                        """)
                .param("children", children)
                .param("today", today)
                .query((row, number) -> new DemoPerson(
                        Kind.YOUNG_PERSON,
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        "demo.kind.YOUNG_PERSON",
                        Objects.requireNonNullElse(row.getString("place"), "")))
                .list();
    }
}
