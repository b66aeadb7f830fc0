package dk.traad.intervention;

import dk.traad.kernel.ChildId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What goes on around children, all of it by one statement. */
@Repository
class Interventions {
    private final JdbcClient jdbc;

    Interventions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Around this child alone. */
    AroundChild around(ChildId child, Reader reader) {
        return around(child, List.of(child), reader).getFirst();
    }

    /**
     * This child first, and then those of these who share a custody holder with it, the oldest first.
     *
     * @param open the children this reader may see the interventions of
     */
    List<AroundChild> around(ChildId child, Collection<ChildId> open, Reader reader) {
        return jdbc
                .sql("""
                        WITH family AS (
                            SELECT c.municipality, c.id, c.first_name, c.last_name, c.birthday, c.protected
                            FROM child c
                            WHERE c.municipality = :municipality AND c.id = ANY (CAST(:open AS uuid[]))
                                AND (c.id = :child OR EXISTS (
                                    SELECT FROM custody mine
                                    JOIN custody theirs ON theirs.municipality = mine.municipality
                                        AND theirs.adult = mine.adult AND theirs.child = c.id
                                    WHERE mine.municipality = c.municipality AND mine.child = :child
                                        AND mine.from_on <= :today AND (mine.to_on IS NULL OR mine.to_on >= :today)
                                        AND theirs.from_on <= :today
                                        AND (theirs.to_on IS NULL OR theirs.to_on >= :today))))
                        SELECT c.id AS child, c.first_name, c.last_name, c.birthday, c.protected,
                            r.version, r.in_progress, r.later, r.ranked_at, ranker.name AS ranked_by,
                            w.person, w.in_progress AS wished_now, w.later AS wished_later, w.words AS wish_words,
                            w.version AS wish_version, w.wished_at, w.answer, w.answer_words, w.answered_at,
                            answerer.name AS answered_by, '' AS wished_by,
                            i.action, i.is_over, i.is_with_family, i.is_at_hand, i.focus_point, g.id AS goal,
                            g.words AS goal_words, g.family_words, g.child_words, g.signs, a.words, a.first_step,
                            a.starts_on, b.begun_on, a.responsible_employee, e.name AS employee_name, m.role,
                            m.workplace,
                            CASE WHEN a.taken_by_child THEN a.child ELSE a.responsible_adult END AS responsible_family,
                            CASE WHEN a.taken_by_child THEN c.first_name ELSE p.first_name || ' ' || p.last_name END
                                AS family_name,
                            f.sector, u.name AS unit_name, ug.name AS group_name, n.meets_at, x.ended_on,
                            s.often, s.last_on, t.attainment, j.joined, coalesce(j.is_joined, false) AS is_joined
                        FROM family c
                        LEFT JOIN LATERAL (
                            SELECT * FROM intervention_ranking
                            WHERE municipality = c.municipality AND child = c.id
                            ORDER BY version DESC
                            LIMIT 1) r ON true
                        LEFT JOIN employee ranker ON ranker.municipality = c.municipality AND ranker.id = r.ranked_by
                        LEFT JOIN intervention_wish w ON w.municipality = c.municipality AND w.child = c.id
                            AND w.person = :reader
                        LEFT JOIN employee answerer ON answerer.municipality = w.municipality
                            AND answerer.id = w.answered_by
                        LEFT JOIN LATERAL (
                            SELECT i.*, CASE WHEN :isFamily THEN i.is_with_family ELSE EXISTS (
                                SELECT FROM intervention_relation h
                                WHERE h.municipality = i.municipality AND h.focus_point = i.focus_point
                                    AND (h.action IS NULL OR h.action = i.action) AND h.employee = :reader
                                    AND h.from_on <= :today AND (h.to_on IS NULL OR h.to_on >= :today)) END AS is_at_hand
                            FROM intervention i
                            WHERE i.municipality = c.municipality AND i.child = c.id) i ON true
                        LEFT JOIN focus_point f ON i.is_at_hand AND f.municipality = c.municipality
                            AND f.id = i.focus_point
                        LEFT JOIN unit u ON u.municipality = f.municipality AND u.id = f.unit
                        LEFT JOIN unit_group ug ON ug.municipality = f.municipality AND ug.id = f.unit_group
                        LEFT JOIN plan_goal g ON i.is_at_hand AND g.municipality = c.municipality AND g.plan = i.plan
                            AND g.id = i.goal
                        LEFT JOIN plan_action a ON i.is_at_hand AND a.municipality = c.municipality
                            AND a.plan = i.plan AND a.id = i.action
                        LEFT JOIN action_begun b ON b.municipality = a.municipality AND b.plan = a.plan
                            AND b.action = a.id
                        LEFT JOIN employee e ON e.municipality = a.municipality AND e.id = a.responsible_employee
                        LEFT JOIN adult p ON p.municipality = a.municipality AND p.id = a.responsible_adult
                        LEFT JOIN LATERAL (
                            SELECT m.role, o.name AS workplace
                            FROM employed m
                            JOIN unit o ON o.municipality = m.municipality AND o.id = m.unit
                            WHERE m.municipality = e.municipality AND m.employee = e.id
                                AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today)
                            ORDER BY m.from_on, m.id
                            LIMIT 1) m ON true
                        LEFT JOIN follow_up n ON n.municipality = f.municipality AND n.focus_point = f.id
                            AND n.state = 'BOOKED'
                        LEFT JOIN LATERAL (
                            SELECT CAST(max(taken_at) AT TIME ZONE 'Europe/Copenhagen' AS date) AS ended_on
                            FROM focus_point_step
                            WHERE municipality = f.municipality AND focus_point = f.id AND to_state = f.state) x
                            ON i.is_over
                        LEFT JOIN LATERAL (
                            SELECT array_agg(o.often ORDER BY o.seen_on, o.noted_at, o.id) AS often,
                                max(o.seen_on) AS last_on
                            FROM goal_observation o
                            WHERE o.municipality = f.municipality AND o.focus_point = f.id AND o.goal = i.goal
                                AND o.taken_back_at IS NULL) s ON i.is_at_hand
                        LEFT JOIN LATERAL (
                            SELECT o.attainment
                            FROM follow_up_goal o
                            JOIN follow_up h ON h.municipality = o.municipality AND h.id = o.follow_up
                                AND h.state = 'HELD'
                            WHERE o.municipality = f.municipality AND h.focus_point = f.id AND o.goal = i.goal
                            ORDER BY h.held_on DESC, h.ordinal DESC
                            LIMIT 1) t ON i.is_at_hand
                        LEFT JOIN LATERAL (
                            SELECT array_agg(coalesce(q.first_name, c.first_name) ORDER BY o.chosen_at, o.person)
                                    AS joined,
                                bool_or(o.person = :reader) AS is_joined
                            FROM intervention_part o
                            LEFT JOIN adult q ON q.municipality = o.municipality AND q.id = o.adult
                            WHERE o.municipality = c.municipality AND o.child = c.id AND o.action = i.action
                                AND o.joins) j ON i.is_at_hand
                        ORDER BY c.id = :child DESC, c.birthday, c.id, i.approved_at, i.focus_point, i.goal_place,
                            i.place, i.action
                        """)
                .param("child", child)
                .param("open", List.copyOf(open))
                .param("reader", reader.person())
                .param("isFamily", reader.isFamily())
                .param("today", reader.today())
                .query((row, number) -> InterventionRow.read(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(row -> row.child().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> InterventionRow.around(rows, reader.atMost()))
                .toList();
    }
}
