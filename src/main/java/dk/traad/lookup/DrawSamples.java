package dk.traad.lookup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Once a week each leader is given ten of the unit's look-ups of the week before: as many kinds of odd ones as there are, then
 * more of each, and ordinary ones among them. The same log gives the same ten.
 */
@Repository
class DrawSamples {
    static final int EACH = 10;
    /** So many in an hour are worth a question long before they are an alarm. */
    static final int MANY_CHILDREN = 20;

    private final JdbcClient jdbc;
    private final Watched watched;

    DrawSamples(JdbcClient jdbc, Watched watched) {
        this.jdbc = jdbc;
        this.watched = watched;
    }

    /** Of the week that has ended, when it has not been done. */
    void draw(LocalDate today) {
        var week =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
        if (watched.begins(week)) {
            drawOf(week);
        }
    }

    private void drawOf(LocalDate week) {
        jdbc.sql("""
                        WITH opened AS MATERIALIZED (
                            SELECT s.*, s.at AT TIME ZONE 'Europe/Copenhagen' AS local_at
                            FROM audit_of_staff(:since, :until) s),
                        task AS (
                            SELECT DISTINCT actor, child FROM opened WHERE is_desk OR changing),
                        busy AS (
                            SELECT actor, date_trunc('hour', at) AS hour
                            FROM opened
                            WHERE NOT is_desk
                            GROUP BY actor, hour
                            HAVING count(DISTINCT child) > :many),
                        look AS (
                            SELECT o.actor, o.actor_unit, o.child, CAST(o.local_at AS date) AS day, max(o.at) AS at,
                                (array_agg(o.id ORDER BY o.at DESC, o.id))[1] AS id,
                                (array_agg(o.action ORDER BY o.at DESC, o.id))[1] AS action,
                                (array_agg(o.changing ORDER BY o.at DESC, o.id))[1] AS changing,
                                bool_and(t.actor IS NULL) AS no_task,
                                bool_or(extract(isodow FROM o.local_at) > 5 OR extract(hour FROM o.local_at) NOT BETWEEN 6 AND 19)
                                    AS after_hours,
                                bool_or(b.actor IS NOT NULL) AS many_children,
                                bool_or(o.action LIKE 'READ_CPR%') AS cpr_number
                            FROM opened o
                            LEFT JOIN task t ON t.actor = o.actor AND t.child = o.child
                            LEFT JOIN busy b ON b.actor = o.actor AND b.hour = date_trunc('hour', o.at)
                            WHERE NOT o.is_desk
                            GROUP BY o.actor, o.actor_unit, o.child, day),
                        odd AS (
                            SELECT l.*, array_remove(ARRAY[
                                CASE WHEN right(lower(e.name), length(c.last_name) + 1) = ' ' || lower(c.last_name)
                                    OR EXISTS (
                                        SELECT FROM family_relation r
                                        JOIN adult a ON a.municipality = r.municipality AND a.id = r.adult
                                        WHERE r.municipality = c.municipality AND r.child = c.id
                                            AND right(lower(e.name), length(a.last_name) + 1) = ' ' || lower(a.last_name))
                                    THEN 'SAME_NAME' END,
                                CASE WHEN l.many_children THEN 'MANY_CHILDREN' END,
                                CASE WHEN l.cpr_number THEN 'CPR_NUMBER' END,
                                CASE WHEN l.after_hours THEN 'AFTER_HOURS' END,
                                CASE WHEN l.no_task THEN 'NO_TASK' END], NULL) AS oddities
                            FROM look l
                            JOIN employee e ON e.municipality = :municipality AND e.id = l.actor
                            JOIN child c ON c.municipality = :municipality AND c.id = l.child
                            WHERE EXISTS (
                                SELECT FROM employed m
                                WHERE m.municipality = :municipality AND m.unit = l.actor_unit AND m.role = 'LEADER'
                                    AND m.employee <> l.actor
                                    AND m.from_on <= :today AND (m.to_on IS NULL OR m.to_on >= :today))),
                        ranked AS (
                            SELECT o.*, row_number() OVER (
                                PARTITION BY o.actor_unit, coalesce(o.oddities[1], '') ORDER BY md5(o.id || :week)) AS turn
                            FROM odd o),
                        chosen AS (
                            SELECT r.*, row_number() OVER (
                                PARTITION BY r.actor_unit ORDER BY r.turn, r.oddities[1] NULLS LAST) AS place
                            FROM ranked r)
                        INSERT INTO look_up_sample (municipality, id, unit, week, look_up, employee, child, looked_at, action,
                            changing, oddities)
                        SELECT :municipality, gen_random_uuid(), actor_unit, CAST(:week AS date), id, actor, child, at, action,
                            changing, oddities
                        FROM chosen
                        WHERE place <= :each
                        ON CONFLICT (municipality, unit, week, look_up) DO NOTHING
                        """)
                .param("since", StaffLookUps.start(week))
                .param("until", StaffLookUps.start(week.plusWeeks(1)))
                .param("week", week.toString())
                .param("today", week.plusWeeks(1))
                .param("many", MANY_CHILDREN)
                .param("each", EACH)
                .update();
    }
}
