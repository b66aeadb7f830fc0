package dk.traad.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How employees stand to children, rooms and classes, read anew at every request. */
@Repository
class Relations {
    private final JdbcClient jdbc;

    Relations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Either a denial or a relation, to one child or, without one, to whatever was asked about. */
    private record Fact(
            @Nullable ChildId child,
            @Nullable Denial denial,
            @Nullable Role role,
            @Nullable Relation relation,
            @Nullable UnitId unit,
            boolean isToday) {}

    Facts toChild(EmployeeId employee, ChildId child, LocalDate today) {
        return facts(jdbc.sql("""
                        SELECT CAST(NULL AS uuid) AS child, 'ENDED_EMPLOYMENT' AS denial, NULL AS role, NULL AS relation,
                            CAST(NULL AS uuid) AS unit, true AS is_today
                        WHERE NOT EXISTS (SELECT FROM employed
                                          WHERE municipality = :municipality AND employee = :employee
                                              AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        UNION ALL
                        SELECT child, denial, NULL, NULL, NULL, true
                        FROM denial
                        WHERE municipality = :municipality AND employee = :employee AND child = :child
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        UNION ALL
                        SELECT child, NULL, role, relation, unit, to_on IS NULL OR to_on >= :today
                        FROM child_relation
                        WHERE municipality = :municipality AND employee = :employee AND child = :child
                            AND from_on <= :today AND (read_to_on IS NULL OR read_to_on >= :today)
                        """)
                .param("employee", employee)
                .param("child", child)
                .param("today", today)
                .query(Fact.class)
                .list());
    }

    /** The same for every child the employee has a relation to, in no order. */
    Map<ChildId, Facts> toChildren(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT child, denial, NULL AS role, NULL AS relation, CAST(NULL AS uuid) AS unit, true AS is_today
                        FROM denial
                        WHERE municipality = :municipality AND employee = :employee
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        UNION ALL
                        SELECT child, NULL, role, relation, unit, to_on IS NULL OR to_on >= :today
                        FROM child_relation
                        WHERE municipality = :municipality AND employee = :employee
                            AND from_on <= :today AND (read_to_on IS NULL OR read_to_on >= :today)
                        """).param("employee", employee).param("today", today).query(Fact.class).list().stream()
                .filter(fact -> fact.child() != null)
                .collect(groupingBy(
                        fact -> Objects.requireNonNull(fact.child()),
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Relations::facts)));
    }

    /** The same words for a room or class as for the children in it. */
    Facts toGroup(EmployeeId employee, GroupId group, LocalDate today) {
        return facts(jdbc.sql("""
                        SELECT CAST(NULL AS uuid) AS child, 'ENDED_EMPLOYMENT' AS denial, NULL AS role, NULL AS relation,
                            CAST(NULL AS uuid) AS unit, true AS is_today
                        WHERE NOT EXISTS (SELECT FROM employed
                                          WHERE municipality = :municipality AND employee = :employee
                                              AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        UNION ALL
                        SELECT NULL, NULL, role, relation, unit, true
                        FROM group_relation
                        WHERE municipality = :municipality AND unit_group = :group AND employee = :employee
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("employee", employee)
                .param("group", group)
                .param("today", today)
                .query(Fact.class)
                .list());
    }

    private static Facts facts(Collection<Fact> all) {
        var denials = all.stream()
                .flatMap(fact -> Optional.ofNullable(fact.denial()).stream())
                .collect(toCollection(() -> EnumSet.noneOf(Denial.class)));
        var held = all.stream().flatMap(fact -> held(fact).stream()).toList();
        return new Facts(denials, held, Set.of());
    }

    private static Optional<Held> held(Fact fact) {
        return Optional.ofNullable(fact.relation())
                .map(relation -> new Held(fact.role(), relation, fact.unit(), fact.isToday()));
    }
}
