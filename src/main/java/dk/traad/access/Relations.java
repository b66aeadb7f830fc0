package dk.traad.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.ReadOnce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How employees stand to children, rooms and classes, read anew at every request, once in its transaction. */
@Repository
class Relations {
    private final JdbcClient jdbc;
    private final Clock clock;

    Relations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Either a denial or a relation, to one child or, without one, to whatever was asked about. */
    private record Fact(
            @Nullable ChildId child,
            @Nullable Denial denial,
            @Nullable Role role,
            @Nullable Relation relation,
            @Nullable UnitId unit,
            boolean isToday) {}

    private record ToChild(EmployeeId employee, ChildId child, LocalDate today) {}

    private record ToChildren(EmployeeId employee, LocalDate today) {}

    private record ToGroup(EmployeeId employee, GroupId group, LocalDate today) {}

    Facts toChild(EmployeeId employee, ChildId child, LocalDate today) {
        return ReadOnce.of(new ToChild(employee, child, today), () -> readToChild(employee, child, today));
    }

    /** The same for every child the employee has a relation to, in no order. */
    Map<ChildId, Facts> toChildren(EmployeeId employee, LocalDate today) {
        return ReadOnce.of(new ToChildren(employee, today), () -> readToChildren(employee, today));
    }

    /** The same words for a room or class as for the children in it. */
    Facts toGroup(EmployeeId employee, GroupId group, LocalDate today) {
        return ReadOnce.of(new ToGroup(employee, group, today), () -> readToGroup(employee, group, today));
    }

    private Facts readToChild(EmployeeId employee, ChildId child, LocalDate today) {
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
                            AND (until_at IS NULL OR until_at > :now)
                        """)
                .param("employee", employee)
                .param("child", child)
                .param("today", today)
                .param("now", clock.instant())
                .query(Fact.class)
                .list());
    }

    private Map<ChildId, Facts> readToChildren(EmployeeId employee, LocalDate today) {
        return jdbc
                .sql("""
                        SELECT child, denial, NULL AS role, NULL AS relation, CAST(NULL AS uuid) AS unit, true AS is_today
                        FROM denial
                        WHERE municipality = :municipality AND employee = :employee
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        UNION ALL
                        SELECT child, NULL, role, relation, unit, to_on IS NULL OR to_on >= :today
                        FROM child_relation
                        WHERE municipality = :municipality AND employee = :employee
                            AND from_on <= :today AND (read_to_on IS NULL OR read_to_on >= :today)
                            AND (until_at IS NULL OR until_at > :now)
                        """)
                .param("employee", employee)
                .param("today", today)
                .param("now", clock.instant())
                .query(Fact.class)
                .list()
                .stream()
                .filter(fact -> fact.child() != null)
                .collect(groupingBy(
                        fact -> Objects.requireNonNull(fact.child()),
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Relations::facts)));
    }

    /** The other way round: every employee with a relation to the child that nothing refuses, by each relation they have. */
    List<Reader> of(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.employee, r.role, r.relation, r.unit, r.from_on, r.to_on, r.read_to_on, r.until_at,
                            r.to_on IS NULL OR r.to_on >= :today AS is_today
                        FROM child_relation r
                        WHERE r.municipality = :municipality AND r.child = :child
                            AND r.from_on <= :today AND (r.read_to_on IS NULL OR r.read_to_on >= :today)
                            AND (r.until_at IS NULL OR r.until_at > :now)
                            AND NOT EXISTS (
                                SELECT FROM denial d
                                WHERE d.municipality = r.municipality AND d.employee = r.employee AND d.child = r.child
                                    AND d.from_on <= :today AND (d.to_on IS NULL OR d.to_on >= :today))
                        ORDER BY r.from_on, r.employee
                        """)
                .param("child", child)
                .param("today", today)
                .param("now", clock.instant())
                .query(Reader.class)
                .list();
    }

    private Facts readToGroup(EmployeeId employee, GroupId group, LocalDate today) {
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
