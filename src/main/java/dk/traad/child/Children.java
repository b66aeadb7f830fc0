package dk.traad.child;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Position;
import dk.traad.platform.db.ReadOnce;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children of a municipality and what is told of each in lists. */
@Repository
public class Children {
    private final JdbcClient jdbc;

    Children(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A child on a list: its place today and the newest decided position.
     *
     * @param place the unit and group in one line, or null without a place today
     * @param position null when no assessment has been decided
     */
    public record Listed(
            ChildId id,
            String firstName,
            String lastName,
            LocalDate birthday,
            @Nullable String place,
            @Nullable GroupId unitGroup,
            @Nullable Position position,
            @Nullable LocalDate decidedOn) {
        public String name() {
            return firstName + " " + lastName;
        }

        Listed withoutPlace() {
            return new Listed(id, firstName, lastName, birthday, null, null, position, decidedOn);
        }
    }

    public record Relative(String name, String kind, boolean custody, boolean residence, String email, String phone) {}

    private record Asked(ChildId child) {}

    public Child of(ChildId child) {
        return ReadOnce.of(new Asked(child), () -> read(child));
    }

    private Child read(ChildId child) {
        return jdbc.sql("""
                        SELECT id, first_name, last_name, birthday, protected AS is_protected
                        FROM child
                        WHERE municipality = :municipality AND id = :child
                        """).param("child", child).query(Child.class).optional().orElseThrow(NotFound::new);
    }

    /** The unit and the group where the child is today, in one line. */
    public Optional<String> placeOf(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT u.name || coalesce(' · ' || g.name, '')
                        FROM placement p
                        JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit
                        LEFT JOIN unit_group g ON g.municipality = p.municipality AND g.id = p.unit_group
                        WHERE p.municipality = :municipality AND p.child = :child
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                        ORDER BY p.from_on DESC, p.id
                        LIMIT 1
                        """)
                .param("child", child)
                .param("today", today)
                .query(String.class)
                .optional();
    }

    /** These children by place and then by name, each with today's place and the newest position this employee may read. */
    public List<Listed> listed(List<ChildId> children, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        WITH readable AS MATERIALIZED (
                            SELECT DISTINCT assessment
                            FROM assessment_relation
                            WHERE municipality = :municipality AND employee = :employee
                                AND child = ANY (CAST(:children AS uuid[]))
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)),
                        newest AS (
                            SELECT DISTINCT ON (a.child) a.child, j.position, j.decided_at
                            FROM readable r
                            JOIN assessment a ON a.municipality = :municipality AND a.id = r.assessment
                            JOIN joint_assessment j ON j.municipality = a.municipality AND j.assessment = a.id
                            ORDER BY a.child, j.decided_at DESC, j.version DESC)
                        SELECT c.id, c.first_name, c.last_name, c.birthday, place.name AS place, place.unit_group,
                            newest.position, CAST(newest.decided_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS decided_on
                        FROM child c
                        LEFT JOIN LATERAL (
                            SELECT u.name || coalesce(' · ' || g.name, '') AS name, p.unit_group
                            FROM placement p
                            JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit
                            LEFT JOIN unit_group g ON g.municipality = p.municipality AND g.id = p.unit_group
                            WHERE p.municipality = c.municipality AND p.child = c.id
                                AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                            ORDER BY p.from_on DESC, p.id
                            LIMIT 1) place ON true
                        LEFT JOIN newest ON newest.child = c.id
                        WHERE c.municipality = :municipality AND c.id = ANY (CAST(:children AS uuid[]))
                        ORDER BY place.name COLLATE "da-x-icu" NULLS FIRST, c.first_name COLLATE "da-x-icu",
                            c.last_name COLLATE "da-x-icu"
                        """)
                .param("children", children)
                .param("employee", employee)
                .param("today", today)
                .query(Listed.class)
                .list();
    }

    /** The adults around the child today. */
    public List<Relative> family(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.first_name || ' ' || a.last_name AS name, r.kind, r.custody, r.residence, a.email, a.phone
                        FROM family_relation r
                        JOIN adult a ON a.municipality = r.municipality AND a.id = r.adult
                        WHERE r.municipality = :municipality AND r.child = :child
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY r.custody DESC, r.residence DESC, a.first_name COLLATE "da-x-icu"
                        """)
                .param("child", child)
                .param("today", today)
                .query(Relative.class)
                .list();
    }

    /** Those of these children who are protected, or who have somebody protected around them, now or before. */
    public List<ChildId> protectedAmong(List<ChildId> children) {
        return jdbc.sql("""
                        SELECT c.id
                        FROM child c
                        WHERE c.municipality = :municipality AND c.id = ANY (CAST(:children AS uuid[]))
                            AND (c.protected OR EXISTS (
                                SELECT FROM family_relation r
                                JOIN adult a ON a.municipality = r.municipality AND a.id = r.adult
                                WHERE r.municipality = c.municipality AND r.child = c.id AND a.protected))
                        """)
                .param("children", children)
                .query((row, number) -> new ChildId(row.getObject("id", UUID.class)))
                .list();
    }

    public record Place(
            LocalDate fromOn,
            @Nullable LocalDate toOn,
            String unit,
            @Nullable String unitGroup,
            String kind) {}

    public List<Place> places(ChildId child) {
        return jdbc.sql("""
                        SELECT p.from_on, p.to_on, u.name AS unit, g.name AS unit_group, u.kind
                        FROM placement p
                        JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit
                        LEFT JOIN unit_group g ON g.municipality = p.municipality AND g.id = p.unit_group
                        WHERE p.municipality = :municipality AND p.child = :child
                            AND (p.to_on IS NULL OR p.to_on >= p.from_on)
                        ORDER BY p.from_on, p.id
                        """).param("child", child).query(Place.class).list();
    }

    public record Visitor(LocalDate fromOn, @Nullable LocalDate toOn, String name, EmployeeId employee) {}

    public List<Visitor> healthVisitors(ChildId child) {
        return jdbc.sql("""
                        SELECT a.from_on, a.to_on, e.name, a.employee
                        FROM health_visitor_assignment a
                        JOIN employee e ON e.municipality = a.municipality AND e.id = a.employee
                        WHERE a.municipality = :municipality AND a.child = :child
                            AND (a.to_on IS NULL OR a.to_on >= a.from_on)
                        ORDER BY a.from_on, a.id
                        """).param("child", child).query(Visitor.class).list();
    }

    /** What the roster told of the child's moves; those that have happened by now. */
    public record Event(
            String kind,
            LocalDate happenedOn,
            LocalDate recordedOn,
            @Nullable String fromPlace,
            @Nullable String toPlace) {}

    public List<Event> events(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT e.kind, e.happened_on,
                            CAST(e.recorded_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS recorded_on,
                            fu.name || coalesce(' · ' || fg.name, '') AS from_place,
                            tu.name || coalesce(' · ' || tg.name, '') AS to_place
                        FROM child_event e
                        LEFT JOIN unit fu ON fu.municipality = e.municipality AND fu.id = e.from_unit
                        LEFT JOIN unit_group fg ON fg.municipality = e.municipality AND fg.id = e.from_group
                        LEFT JOIN unit tu ON tu.municipality = e.municipality AND tu.id = e.to_unit
                        LEFT JOIN unit_group tg ON tg.municipality = e.municipality AND tg.id = e.to_group
                        WHERE e.municipality = :municipality AND e.child = :child AND e.happened_on <= :today
                        ORDER BY e.happened_on, e.id
                        """)
                .param("child", child)
                .param("today", today)
                .query(Event.class)
                .list();
    }
}
