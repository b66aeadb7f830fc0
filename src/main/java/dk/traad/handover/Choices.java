package dk.traad.handover;

import dk.traad.consent.ItemKind;
import dk.traad.consent.Passage;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody can choose from about a child, and where it could go: only what they read themselves and the family was given. */
@Repository
class Choices {
    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit something can go to. */
    public record Receiver(UnitId id, String name, boolean isNext) {}

    List<Choice> of(ChildId child, EmployeeId employee, LocalDate today) {
        return Stream.concat(assessments(child, employee, today).stream(), plans(child, employee, today).stream())
                .toList();
    }

    private List<Choice> assessments(ChildId child, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT f.assessment AS source, f.version, f.unit, u.name AS place, f.position, f.going_well,
                            f.attention, f.context, f.surroundings,
                            CAST(f.decided_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS made_on
                        FROM family_assessment f
                        JOIN unit u ON u.municipality = f.municipality AND u.id = f.unit
                        WHERE f.municipality = :municipality AND f.child = :child AND f.is_newest
                            AND f.state <> 'JOINT_DECIDED'
                            AND EXISTS (SELECT FROM assessment_relation r
                                        WHERE r.municipality = f.municipality AND r.assessment = f.assessment
                                            AND r.child = f.child AND r.employee = :employee
                                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        ORDER BY f.decided_at DESC
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> choice(row, ItemKind.ASSESSMENT, assessed(row)))
                .list();
    }

    private static List<Passage> assessed(ResultSet row) throws SQLException {
        return said(
                new Passage("POSITION", row.getString("position")),
                new Passage("GOING_WELL", row.getString("going_well")),
                new Passage("ATTENTION", row.getString("attention")),
                new Passage("CONTEXT", row.getString("context")),
                new Passage("SURROUNDINGS", row.getString("surroundings")));
    }

    private record Part(UUID plan, Passage passage) {}

    private List<Choice> plans(ChildId child, EmployeeId employee, LocalDate today) {
        var parts = jdbc.sql("""
                        SELECT p.plan, p.label, p.words
                        FROM (
                            SELECT g.municipality, g.plan, g.child, g.ordinal, 1 AS place, 'GOAL' AS label, g.words
                            FROM plan_goal g WHERE g.left_out_reason IS NULL
                            UNION ALL
                            SELECT g.municipality, g.plan, g.child, g.ordinal, 2, 'SIGNS', g.signs
                            FROM plan_goal g WHERE g.left_out_reason IS NULL
                            UNION ALL
                            SELECT a.municipality, a.plan, a.child, g.ordinal, 3, 'ACTION', a.words
                            FROM plan_action a
                            JOIN plan_goal g ON g.municipality = a.municipality AND g.plan = a.plan AND g.id = a.goal
                            WHERE a.left_out_reason IS NULL AND g.left_out_reason IS NULL) p
                        WHERE p.municipality = :municipality AND p.child = :child AND p.words <> ''
                        ORDER BY p.plan, p.ordinal, p.place, p.words
                        """)
                .param("child", child)
                .query((row, number) -> new Part(
                        row.getObject("plan", UUID.class), new Passage(row.getString("label"), row.getString("words"))))
                .list();
        return jdbc
                .sql("""
                        SELECT s.id AS source, s.version, f.unit, u.name AS place, s.strengths,
                            CAST(s.approved_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS made_on
                        FROM support_plan s
                        JOIN focus_point f ON f.municipality = s.municipality AND f.id = s.focus_point
                        JOIN unit u ON u.municipality = f.municipality AND u.id = f.unit
                        WHERE s.municipality = :municipality AND s.child = :child AND s.approved_at IS NOT NULL
                            AND s.agreed IN ('CONFIRMED', 'AT_THE_TABLE')
                            AND NOT EXISTS (SELECT FROM support_plan later
                                            WHERE later.municipality = s.municipality AND later.focus_point = s.focus_point
                                                AND later.version > s.version AND later.approved_at IS NOT NULL)
                            AND EXISTS (SELECT FROM focus_point_relation r
                                        WHERE r.municipality = f.municipality AND r.focus_point = f.id
                                            AND r.employee = :employee
                                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        ORDER BY s.approved_at DESC
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> {
                    var plan = row.getObject("source", UUID.class);
                    var passages = new ArrayList<>(said(new Passage("STRENGTHS", row.getString("strengths"))));
                    parts.stream()
                            .filter(part -> part.plan().equals(plan))
                            .forEach(part -> passages.add(part.passage()));
                    return choice(row, ItemKind.SUPPORT_PLAN, List.copyOf(passages));
                })
                .list()
                .stream()
                .filter(plan -> !plan.passages().isEmpty())
                .toList();
    }

    private static List<Passage> said(Passage... passages) {
        return Stream.of(passages).filter(one -> !one.words().isEmpty()).toList();
    }

    private static Choice choice(ResultSet row, ItemKind kind, List<Passage> passages) throws SQLException {
        return new Choice(
                kind,
                row.getObject("source", UUID.class),
                row.getInt("version"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("place"),
                row.getObject("made_on", LocalDate.class),
                passages);
    }

    /** Where this person works with the child; it is from there that something is passed on. */
    Optional<UnitId> from(ChildId child, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.unit
                        FROM child_relation r
                        WHERE r.municipality = :municipality AND r.child = :child AND r.employee = :employee
                            AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED', 'COORDINATES')
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY r.relation = 'COORDINATES', r.from_on DESC
                        LIMIT 1
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new UnitId(row.getObject("unit", UUID.class)))
                .optional();
    }

    /**
     * Every other unit that has somebody to read it, and the municipality the child moves to; where the child goes next
     * stands first.
     */
    List<Receiver> receivers(ChildId child, UnitId from, LocalDate today) {
        return jdbc.sql("""
                        SELECT u.id, u.name, EXISTS (
                                SELECT FROM placement p
                                WHERE p.municipality = u.municipality AND p.child = :child AND p.unit = u.id
                                    AND (p.to_on IS NULL OR p.to_on >= :today)) OR u.kind = 'OTHER_MUNICIPALITY' AS is_next
                        FROM unit u
                        WHERE u.municipality = :municipality AND u.id <> :from AND (u.ended_on IS NULL OR u.ended_on >= :today)
                            AND (EXISTS (SELECT FROM employed e
                                         WHERE e.municipality = u.municipality AND e.unit = u.id
                                             AND e.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER', 'LEADER', 'HEALTH_VISITOR',
                                                 'PP_ADVICE', 'SOCIAL_WORKER')
                                             AND e.from_on <= :today AND (e.to_on IS NULL OR e.to_on >= :today))
                                OR u.kind = 'OTHER_MUNICIPALITY' AND EXISTS (
                                         SELECT FROM transition m
                                         WHERE m.municipality = u.municipality AND m.child = :child
                                             AND m.kind = 'TO_OTHER_MUNICIPALITY' AND m.to_name = u.name
                                             AND m.state NOT IN ('FOLLOWED_UP', 'CALLED_OFF')))
                        ORDER BY is_next DESC, u.name COLLATE danish
                        """)
                .param("child", child)
                .param("from", from)
                .param("today", today)
                .query(Receiver.class)
                .list();
    }
}
