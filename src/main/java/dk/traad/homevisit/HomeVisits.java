package dk.traad.homevisit;

import dk.traad.homevisit.VisitStage.Move;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The visits to children's homes, as they are read. */
@Repository
public class HomeVisits {
    private final JdbcClient jdbc;

    HomeVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none, or it is about a child one has nothing to do with */
    HomeVisit of(HomeVisit.Id id) {
        return jdbc.sql(HomeVisitRow.SELECT + " WHERE v.municipality = :municipality AND v.id = :id")
                .param("id", id)
                .query(HomeVisitRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Held until the end of the transaction, with those of twins that are booked with it. */
    List<HomeVisit> heldTogether(HomeVisit.Id id) {
        return jdbc.sql(HomeVisitRow.SELECT + """
                         WHERE v.municipality = :municipality AND v.together = (
                            SELECT together FROM home_visit WHERE municipality = :municipality AND id = :id)
                        ORDER BY v.id
                        FOR UPDATE OF v
                        """)
                .param("id", id)
                .query(HomeVisitRow::read)
                .list();
    }

    public List<HomeVisit> ofChild(ChildId child) {
        return jdbc.sql(HomeVisitRow.SELECT + """
                         WHERE v.municipality = :municipality AND v.child = :child
                        ORDER BY coalesce(v.held_on, CAST(v.begins_at AT TIME ZONE 'Europe/Copenhagen' AS date), v.window_from),
                            v.window_to, v.id
                        """)
                .param("child", child)
                .query(HomeVisitRow::read)
                .list();
    }

    /** Booked or held on these days by this person, or by somebody they stand in for. */
    List<HomeVisit> inCalendar(EmployeeId employee, Collection<ChildId> children, Instant from, Instant until) {
        return jdbc.sql(HomeVisitRow.SELECT + """
                         WHERE v.municipality = :municipality AND v.child = ANY (CAST(:children AS uuid[]))
                            AND v.state IN ('BOOKED', 'HELD') AND v.begins_at >= :from AND v.begins_at < :until
                            AND (v.employee = :employee OR v.employee IN (
                                SELECT o.instead_of FROM stand_in o
                                WHERE o.municipality = v.municipality AND o.employee = :employee
                                    AND CAST(v.begins_at AT TIME ZONE 'Europe/Copenhagen' AS date)
                                        BETWEEN o.from_on AND o.to_on))
                        ORDER BY v.begins_at, c.first_name, v.id
                        """)
                .param("employee", employee)
                .param("children", children)
                .param("from", from)
                .param("until", until)
                .query(HomeVisitRow::read)
                .list();
    }

    /** A home this person came to in vain. */
    public record NotAtHome(HomeVisit.Id visit, ChildId child, String childName, Instant begins) {
        public String path() {
            return "/visits/" + visit;
        }
    }

    /** Where this person came in vain, by what had been agreed; not where that was put right. */
    List<NotAtHome> inVain(EmployeeId employee, Collection<ChildId> children, Instant from, Instant until) {
        return jdbc.sql("""
                        SELECT DISTINCT v.id AS visit, v.child, c.first_name || ' ' || c.last_name AS child_name,
                            agreed.begins_at AS begins
                        FROM home_visit_event n
                        JOIN home_visit v ON v.municipality = n.municipality AND v.id = n.visit
                        JOIN child c ON c.municipality = v.municipality AND c.id = v.child
                        CROSS JOIN LATERAL (
                            SELECT e.begins_at FROM home_visit_event e
                            WHERE e.municipality = n.municipality AND e.visit = n.visit AND e.begins_at IS NOT NULL
                                AND e.happened_at <= n.happened_at
                            ORDER BY e.happened_at DESC
                            LIMIT 1) agreed
                        WHERE n.municipality = :municipality AND n.child = ANY (CAST(:children AS uuid[]))
                            AND n.kind = 'NOT_HOME' AND n.by_employee = :employee
                            AND agreed.begins_at >= :from AND agreed.begins_at < :until
                            AND NOT EXISTS (
                                SELECT FROM home_visit_event u
                                WHERE u.municipality = n.municipality AND u.visit = n.visit
                                    AND u.happened_at > n.happened_at AND u.begins_at = agreed.begins_at)
                        ORDER BY begins, child_name, v.id
                        """)
                .param("employee", employee)
                .param("children", children)
                .param("from", from)
                .param("until", until)
                .query(NotAtHome.class)
                .list();
    }

    /** What is to be booked, and what a family wants to move: the one whose window closes first stands first. */
    List<HomeVisit> inTray(Collection<ChildId> children, LocalDate openBy) {
        return jdbc.sql(HomeVisitRow.SELECT + """
                         WHERE v.municipality = :municipality AND v.child = ANY (CAST(:children AS uuid[]))
                            AND (v.state = 'TO_BOOK' AND v.window_from <= :openBy
                                OR v.state = 'BOOKED' AND v.move_asked_at IS NOT NULL)
                        ORDER BY v.window_to, v.window_from, c.first_name, v.id
                        """)
                .param("children", children)
                .param("openBy", openBy)
                .query(HomeVisitRow::read)
                .list();
    }

    /** Whose time has passed and nobody has said what became of it. */
    List<HomeVisit> toNote(EmployeeId employee, Collection<ChildId> children, Instant now) {
        return jdbc.sql(HomeVisitRow.SELECT + """
                         WHERE v.municipality = :municipality AND v.child = ANY (CAST(:children AS uuid[]))
                            AND v.state = 'BOOKED' AND v.employee = :employee
                            AND v.begins_at + v.minutes * interval '1 minute' <= :now
                        ORDER BY v.begins_at, v.id
                        """)
                .param("employee", employee)
                .param("children", children)
                .param("now", now)
                .query(HomeVisitRow::read)
                .list();
    }

    /** The same visit to a twin, when it is still to be booked: one can come to both at once. */
    List<HomeVisit> ofTwins(HomeVisit visit) {
        return visit.step() == null
                ? List.of()
                : jdbc.sql(HomeVisitRow.SELECT + """
                                 WHERE v.municipality = :municipality AND v.step = :step AND v.state = 'TO_BOOK'
                                    AND v.child <> :child AND c.birthday = :birthday AND EXISTS (
                                        SELECT FROM family_relation mine
                                        JOIN family_relation theirs ON theirs.municipality = mine.municipality
                                            AND theirs.adult = mine.adult AND theirs.child = v.child
                                        WHERE mine.municipality = v.municipality AND mine.child = :child
                                            AND mine.residence AND theirs.residence)
                                ORDER BY c.first_name, v.id
                                """)
                        .param("step", visit.step().id())
                        .param("child", visit.child().id())
                        .param("birthday", visit.child().birthday())
                        .query(HomeVisitRow::read)
                        .list();
    }

    /** What had been agreed, where the last that is noted is that nobody was at home. */
    Optional<HomeVisit.Booking> missed(HomeVisit.Id id) {
        return jdbc.sql("""
                        SELECT v.employee, s.name, agreed.begins_at AS begins
                        FROM home_visit v
                        JOIN employee s ON s.municipality = v.municipality AND s.id = v.employee
                        CROSS JOIN LATERAL (
                            SELECT e.begins_at FROM home_visit_event e
                            WHERE e.municipality = v.municipality AND e.visit = v.id AND e.begins_at IS NOT NULL
                            ORDER BY e.happened_at DESC
                            LIMIT 1) agreed
                        WHERE v.municipality = :municipality AND v.id = :id AND v.state = 'TO_BOOK' AND EXISTS (
                            SELECT FROM home_visit_event e
                            WHERE e.municipality = v.municipality AND e.visit = v.id AND e.kind = 'NOT_HOME'
                                AND e.happened_at >= ALL (
                                    SELECT other.happened_at FROM home_visit_event other
                                    WHERE other.municipality = v.municipality AND other.visit = v.id))
                        """).param("id", id).query(HomeVisit.Booking.class).optional();
    }

    /** Somebody who can come: the child's own health visitor, and whoever stands in. */
    public record Visitor(EmployeeId id, String name) {}

    List<Visitor> visitors(Collection<EmployeeId> employees) {
        return jdbc.sql("""
                        SELECT id, name FROM employee
                        WHERE municipality = :municipality AND id = ANY (CAST(:employees AS uuid[]))
                        ORDER BY name COLLATE "da-x-icu", id
                        """).param("employees", employees).query(Visitor.class).list();
    }

    /** One who opens the door: lives with the child, and can be rung up. */
    public record AtHome(ChildId child, String name, String phone) {}

    List<AtHome> atHome(Collection<ChildId> children, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT r.child, a.first_name AS name, a.phone
                        FROM family_relation r
                        JOIN adult a ON a.municipality = r.municipality AND a.id = r.adult
                        WHERE r.municipality = :municipality AND r.child = ANY (CAST(:children AS uuid[]))
                            AND r.residence AND r.custody AND a.phone <> '' AND r.from_on <= :today
                            AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY a.first_name
                        """)
                .param("children", children)
                .param("today", today)
                .query(AtHome.class)
                .list();
    }

    /** How many visits on need the child has had before a day. */
    public int heldOnNeed(ChildId child, LocalDate before) {
        return jdbc.sql("""
                        SELECT count(*) FROM home_visit
                        WHERE municipality = :municipality AND child = :child AND step IS NULL AND state = 'HELD'
                            AND held_on < :before
                        """)
                .param("child", child)
                .param("before", before)
                .query(Integer.class)
                .single();
    }

    /** Whether this person is asked to assess the child at all. */
    boolean isClose(EmployeeId employee, ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM close_professional
                            WHERE municipality = :municipality AND child = :child AND employee = :employee
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /**
     * One step of the visit's story.
     *
     * @param byFamily false when the health visitor did it
     */
    public record Event(
            Move kind, Instant happenedAt, @Nullable Instant beginsAt, String name, boolean byFamily) {}

    List<Event> events(HomeVisit.Id id) {
        return jdbc.sql("""
                        SELECT CASE e.kind WHEN 'MOVE' THEN 'BOOK' ELSE e.kind END AS kind, e.happened_at, e.begins_at,
                            coalesce(s.name, a.first_name || ' ' || a.last_name) AS name,
                            e.by_adult IS NOT NULL AS by_family
                        FROM home_visit_event e
                        LEFT JOIN employee s ON s.municipality = e.municipality AND s.id = e.by_employee
                        LEFT JOIN adult a ON a.municipality = e.municipality AND a.id = e.by_adult
                        WHERE e.municipality = :municipality AND e.visit = :id
                        ORDER BY e.happened_at, e.id
                        """).param("id", id).query(Event.class).list();
    }
}
