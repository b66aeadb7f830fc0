package dk.traad.circle;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of people and places around a child. */
@Repository
class CirclePeople {
    private final JdbcClient jdbc;

    CirclePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Named(EmployeeId id, String name, boolean isOwnVisitor, boolean isKnownToFamily) {}

    record Place(
            UnitId id, String name, Sector sector, @Nullable String groupName) {}

    Map<EmployeeId, Named> named(ChildId child, Collection<EmployeeId> employees, LocalDate today) {
        return jdbc
                .sql("""
                        SELECT e.id, e.name,
                            EXISTS (SELECT FROM health_visitor_assignment a
                                    WHERE a.municipality = e.municipality AND a.child = :child AND a.employee = e.id
                                        AND a.from_on <= :today AND (a.to_on IS NULL OR a.to_on >= :today)) AS is_own_visitor,
                            EXISTS (SELECT FROM family_assessment f
                                    WHERE f.municipality = e.municipality AND f.child = :child
                                        AND e.id = ANY (f.took_part || f.decided_by)) AS is_known_to_family
                        FROM employee e
                        WHERE e.municipality = :municipality AND e.id = ANY (CAST(:employees AS uuid[]))
                        """)
                .param("child", child)
                .param("employees", List.copyOf(employees))
                .param("today", today)
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    /** The names of those who read on the family's side. */
    List<String> adults(List<AdultId> adults) {
        return jdbc.sql("""
                        SELECT first_name || ' ' || last_name
                        FROM adult
                        WHERE municipality = :municipality AND id = ANY (CAST(:adults AS uuid[]))
                        ORDER BY first_name COLLATE "da-x-icu", last_name COLLATE "da-x-icu"
                        """).param("adults", adults).query(String.class).list();
    }

    /** With the child's room or class in each. */
    Map<UnitId, Place> places(ChildId child, Collection<UnitId> units) {
        return jdbc.sql("""
                        SELECT u.id, u.name, u.sector, newest.name AS group_name
                        FROM unit u
                        LEFT JOIN LATERAL (
                            SELECT g.name
                            FROM placement p
                            JOIN unit_group g ON g.municipality = p.municipality AND g.id = p.unit_group
                            WHERE p.municipality = u.municipality AND p.child = :child AND p.unit = u.id
                                AND p.from_on <= coalesce(p.to_on, p.from_on)
                            ORDER BY p.from_on DESC
                            LIMIT 1) newest ON true
                        WHERE u.municipality = :municipality AND u.id = ANY (CAST(:units AS uuid[]))
                        """).param("child", child).param("units", List.copyOf(units)).query(Place.class).list().stream()
                .collect(Collectors.toMap(Place::id, Function.identity()));
    }
}
