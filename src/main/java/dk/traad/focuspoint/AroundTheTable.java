package dk.traad.focuspoint;

import dk.traad.kernel.ChildId;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whoever can sit at the table when a child is talked about: its custody holders and the professionals around it. */
@Repository
public class AroundTheTable {
    private final JdbcClient jdbc;

    AroundTheTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param role of an employee; empty for a custody holder
     * @param isFamily whether it is a custody holder
     */
    public record Person(UUID id, String name, String role, boolean isFamily) {
        /** As somebody to tick: the name, and below it what brings them to the table. */
        public Option option(Screen screen) {
            if (isFamily) {
                return new Option(id.toString(), name, screen.text("focuspoint.table.family"));
            }
            return new Option(id.toString(), name, role.isEmpty() ? "" : screen.text("screen.role." + role));
        }
    }

    /** The family first, then those who do the same beside each other. */
    public List<Person> of(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT p.id, p.name, p.role, p.is_family
                        FROM (
                            SELECT DISTINCT a.id, a.first_name || ' ' || a.last_name AS name, '' AS role, true AS is_family
                            FROM custody c
                            JOIN adult a ON a.municipality = c.municipality AND a.id = c.adult
                            WHERE c.municipality = :municipality AND c.child = :child
                                AND c.from_on <= :today AND (c.to_on IS NULL OR c.to_on >= :today)
                            UNION
                            SELECT e.id, e.name, min(CAST(r.role AS text)), false
                            FROM child_relation r
                            JOIN employee e ON e.municipality = r.municipality AND e.id = r.employee
                            WHERE r.municipality = :municipality AND r.child = :child
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                            GROUP BY e.id, e.name) p
                        ORDER BY p.is_family DESC, p.role, p.name COLLATE "da-x-icu", p.id
                        """)
                .param("child", child)
                .param("today", today)
                .query(Person.class)
                .list();
    }

    /** The names of employees and custody holders, whoever they are today. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return jdbc.sql("""
                        SELECT id, name, '' AS role, false AS is_family
                        FROM employee
                        WHERE municipality = :municipality AND id = ANY (CAST(:ids AS uuid[]))
                        UNION ALL
                        SELECT id, first_name || ' ' || last_name, '', true
                        FROM adult
                        WHERE municipality = :municipality AND id = ANY (CAST(:ids AS uuid[]))
                        """).param("ids", ids).query(Person.class).list().stream()
                .collect(Collectors.toMap(Person::id, Person::name, (one, same) -> one));
    }
}
