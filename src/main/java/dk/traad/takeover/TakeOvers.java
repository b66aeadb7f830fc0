package dk.traad.takeover;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests, and the focus points they can be about. */
@Repository
public class TakeOvers {
    private static final String COLUMNS = """
            SELECT t.id, t.focus_point, t.to_unit AS unit, u.name AS unit_name, t.words, e.name AS asked_by_name, t.asked_at,
                CAST(t.asked_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS asked_on, t.answer, t.reason
            FROM take_over t
            JOIN unit u ON u.municipality = t.municipality AND u.id = t.to_unit
            JOIN employee e ON e.municipality = t.municipality AND e.id = t.asked_by
            """;

    private final JdbcClient jdbc;

    TakeOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these focus points, the newest first. */
    List<TakeOver> of(Collection<FocusPoint.Id> focusPoints) {
        return jdbc.sql(COLUMNS + """
                        WHERE t.municipality = :municipality AND t.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY t.asked_at DESC, t.id
                        """)
                .param("focusPoints", List.copyOf(focusPoints))
                .query(TakeOver.class)
                .list();
    }

    TakeOver of(FocusPoint.Id focusPoint, TakeOver.Id id) {
        return of(List.of(focusPoint)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is none */
    FocusPoint.Id focusPointOf(TakeOver.Id id) {
        return jdbc.sql("SELECT focus_point FROM take_over WHERE municipality = :municipality AND id = :id")
                .param("id", id)
                .query((row, number) -> new FocusPoint.Id(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Those that wait where this employee works with the child today, or leads. */
    List<TakeOver> waitingAt(EmployeeId employee, LocalDate today) {
        return jdbc.sql(COLUMNS + """
                        WHERE t.municipality = :municipality AND t.answer IS NULL AND EXISTS (
                            SELECT FROM child_relation r
                            WHERE r.municipality = t.municipality AND r.child = t.child AND r.employee = :employee
                                AND r.unit = t.to_unit AND r.relation IN ('WORKS_IN_GROUP', 'LEADS_UNIT', 'ASSIGNED')
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        ORDER BY t.asked_at, t.id
                        """)
                .param("employee", employee)
                .param("today", today)
                .query(TakeOver.class)
                .list();
    }

    /** The focus points this employee keeps although the child has left the place. */
    Set<FocusPoint.Id> keptBy(EmployeeId employee, LocalDate today) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT focus_point
                        FROM kept_focus_point
                        WHERE municipality = :municipality AND employee = :employee
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new FocusPoint.Id(row.getObject(1, UUID.class)))
                .list());
    }

    public record Place(UnitId id, String name) {}

    /** Where the child is today. */
    List<Place> placesOf(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT u.id, u.name
                        FROM placement p
                        JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit
                        WHERE p.municipality = :municipality AND p.child = :child
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                        ORDER BY u.name, u.id
                        """)
                .param("child", child)
                .param("today", today)
                .query(Place.class)
                .list();
    }

    /** A goal that would come along, and what is done for it. */
    public record GoalOfPlan(String words, String signs, List<String> actions) {}

    /** Of the newest agreed plan. */
    List<GoalOfPlan> plan(FocusPoint.Id focusPoint) {
        return jdbc.sql("""
                        SELECT coalesce(nullif(g.words, ''), nullif(g.family_words, ''), g.child_words) AS words, g.signs,
                            ARRAY(SELECT a.words
                                  FROM plan_action a
                                  WHERE a.municipality = g.municipality AND a.plan = g.plan AND a.goal = g.id
                                      AND a.left_out_reason IS NULL
                                  ORDER BY a.ordinal, a.id) AS actions
                        FROM plan_in_force p
                        JOIN plan_goal g ON g.municipality = p.municipality AND g.plan = p.plan AND g.left_out_reason IS NULL
                        WHERE p.municipality = :municipality AND p.focus_point = :focusPoint
                        ORDER BY g.ordinal, g.id
                        """)
                .param("focusPoint", focusPoint)
                .query((row, number) ->
                        new GoalOfPlan(row.getString("words"), row.getString("signs"), List.of((String[])
                                row.getArray("actions").getArray())))
                .list();
    }
}
