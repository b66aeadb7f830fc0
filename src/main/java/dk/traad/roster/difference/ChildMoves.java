package dk.traad.roster.difference;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a delivery tells about a child's way from place to place: moved, left, returned. Found before anything is changed,
 * written with the changes; a child's first import tells nothing, for nothing was known.
 */
@Repository
class ChildMoves {
    private final JdbcClient jdbc;

    ChildMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void prepare() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE closing (
                            child uuid, unit uuid, unit_group uuid, unit_kind text, to_on date, turn int
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE opening (
                            child uuid, unit uuid, unit_group uuid, unit_kind text, from_on date, turn int
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE child_move (
                            id uuid DEFAULT gen_random_uuid(), child uuid, kind text, happened_on date,
                            from_unit uuid, from_group uuid, to_unit uuid, to_group uuid
                        ) ON COMMIT DROP;
                        """).update();
    }

    /** The number of children. */
    int find(LocalDate today) {
        findOpenings(today);
        findClosings(today);
        pairWithinKind();
        pairTheRest(today);
        return jdbc.sql("SELECT CAST(count(DISTINCT child) AS int) FROM child_move")
                .query(Integer.class)
                .single();
    }

    /** Places that children who were known before have from now on, and had not. */
    private void findOpenings(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO opening (child, unit, unit_group, unit_kind, from_on, turn)
                        SELECT k.child, k.unit, k.unit_group, coalesce(v.kind, u.kind), k.from_on,
                            row_number() OVER (PARTITION BY k.child, coalesce(v.kind, u.kind) ORDER BY k.from_on, k.line)
                        FROM checked_placement k
                        LEFT JOIN unit u ON u.municipality = :municipality AND u.id = k.unit
                        LEFT JOIN checked_unit v ON v.id = k.unit AND v.state = 'NEW'
                        WHERE (k.to_on IS NULL OR k.to_on >= :today)
                            AND (k.state = 'NEW' OR k.state = 'CHANGED' AND k.was_to_on < :today)
                            AND EXISTS (SELECT FROM placement p WHERE p.municipality = :municipality AND p.child = k.child)
                        """).param("today", today).update();
    }

    /** Places that end with this delivery, but for those that go on under another first day. */
    private void findClosings(LocalDate today) {
        jdbc.sql("""
                        WITH closed AS (
                            SELECT p.child, p.unit, p.unit_group, greatest(CAST(:yesterday AS date), p.from_on - 1) AS to_on
                            FROM missing m
                            JOIN placement p ON p.municipality = :municipality AND p.id = m.id
                            WHERE m.file = 'placeringer' AND p.from_on <= :today
                            UNION ALL
                            SELECT k.child, k.unit, k.unit_group, k.to_on
                            FROM checked_placement k
                            WHERE k.state = 'CHANGED' AND k.to_on IS NOT NULL AND k.from_on <= :today
                                AND (k.was_to_on IS NULL OR k.was_to_on >= :today)
                                AND (k.was_to_on IS NULL OR k.was_to_on > k.to_on)
                        ), continued AS (
                            DELETE FROM opening o
                            USING closed c
                            WHERE c.child = o.child AND c.unit = o.unit AND c.unit_group IS NOT DISTINCT FROM o.unit_group
                            RETURNING o.child, o.unit, o.unit_group
                        )
                        INSERT INTO closing (child, unit, unit_group, unit_kind, to_on, turn)
                        SELECT c.child, c.unit, c.unit_group, u.kind, c.to_on,
                            row_number() OVER (PARTITION BY c.child, u.kind ORDER BY c.to_on, c.unit)
                        FROM closed c
                        JOIN unit u ON u.municipality = :municipality AND u.id = c.unit
                        WHERE NOT EXISTS (SELECT FROM continued o
                            WHERE o.child = c.child AND o.unit = c.unit AND o.unit_group IS NOT DISTINCT FROM c.unit_group)
                        """)
                .param("today", today)
                .param("yesterday", today.minusDays(1))
                .update();
    }

    /** From school to school and from after-school club to after-school club, where both change at once. */
    private void pairWithinKind() {
        jdbc.sql("""
                        WITH paired AS (
                            DELETE FROM opening o
                            USING closing c
                            WHERE c.child = o.child AND c.unit_kind = o.unit_kind AND c.turn = o.turn
                            RETURNING c.child, c.unit AS from_unit, c.unit_group AS from_group, c.unit_kind, c.turn,
                                o.unit AS to_unit, o.unit_group AS to_group, o.from_on
                        ), moved AS (
                            INSERT INTO child_move (child, kind, happened_on, from_unit, from_group, to_unit, to_group)
                            SELECT child, 'MOVED', from_on, from_unit, from_group, to_unit, to_group
                            FROM paired
                        )
                        DELETE FROM closing c
                        USING paired p
                        WHERE p.child = c.child AND p.unit_kind = c.unit_kind AND p.turn = c.turn
                        """).update();
    }

    /**
     * From daycare to school; places left without another; and places taken by a child that has none. A gap of two months
     * is a summer, not a return.
     */
    private void pairTheRest(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO child_move (child, kind, happened_on, from_unit, from_group, to_unit, to_group)
                        SELECT coalesce(o.child, c.child),
                            CASE WHEN o.child IS NULL THEN 'LEFT'
                                WHEN c.child IS NOT NULL OR b.recent THEN 'MOVED'
                                ELSE 'RETURNED' END,
                            CASE WHEN o.child IS NULL THEN c.to_on ELSE o.from_on END,
                            CASE WHEN o.child IS NULL OR c.child IS NOT NULL THEN c.unit WHEN b.recent THEN b.unit END,
                            CASE WHEN o.child IS NULL OR c.child IS NOT NULL THEN c.unit_group WHEN b.recent THEN b.unit_group END,
                            o.unit, o.unit_group
                        FROM (SELECT child, unit, unit_group, from_on,
                                row_number() OVER (PARTITION BY child ORDER BY unit_kind = 'AFTER_SCHOOL', from_on, unit) AS turn
                            FROM opening) o
                        FULL JOIN (SELECT child, unit, unit_group, to_on,
                                row_number() OVER (PARTITION BY child ORDER BY unit_kind = 'AFTER_SCHOOL', to_on, unit) AS turn
                            FROM closing) c ON c.child = o.child AND c.turn = o.turn
                        LEFT JOIN LATERAL (
                            SELECT p.unit, p.unit_group,
                                p.to_on >= o.from_on - 62 AND (p.unit, p.unit_group) IS DISTINCT FROM (o.unit, o.unit_group)
                                    AS recent
                            FROM placement p
                            WHERE p.municipality = :municipality AND p.child = o.child AND p.to_on < o.from_on
                                AND p.to_on >= p.from_on
                            ORDER BY p.to_on DESC, p.id
                            LIMIT 1) b ON true
                        WHERE c.child IS NOT NULL AND (o.child IS NOT NULL OR c.to_on < :today)
                            OR c.child IS NULL AND b.unit IS NOT NULL
                                AND NOT EXISTS (SELECT FROM placement p
                                    WHERE p.municipality = :municipality AND p.child = o.child
                                        AND (p.to_on IS NULL OR p.to_on >= o.from_on)
                                        AND p.id NOT IN (SELECT id FROM missing WHERE file = 'placeringer'))
                        """).param("today", today).update();
    }

    /** After the places themselves. What was told beforehand and will not come to be is taken back. */
    void apply(LocalDate today, Instant now) {
        jdbc.sql("""
                        INSERT INTO child_event (municipality, id, child, kind, happened_on,
                            from_unit, from_group, to_unit, to_group, recorded_at)
                        SELECT :municipality, id, child, kind, happened_on, from_unit, from_group, to_unit, to_group, :now
                        FROM child_move
                        """).param("now", now).update();
        jdbc.sql("""
                        DELETE FROM child_event e
                        WHERE e.municipality = :municipality AND e.happened_on > :today AND NOT EXISTS (
                            SELECT FROM placement p
                            WHERE p.municipality = e.municipality AND p.child = e.child AND p.unit = e.to_unit
                                AND p.unit_group IS NOT DISTINCT FROM e.to_group AND p.from_on = e.happened_on
                                AND (p.to_on IS NULL OR p.to_on >= p.from_on))
                        """).param("today", today).update();
    }
}
