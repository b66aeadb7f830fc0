package dk.traad.roster.difference;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Children whose last day in a place was known beforehand: their threads are told once that day has passed, and not before. */
@Repository
class Leavers {
    private final JdbcClient jdbc;

    Leavers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Each once: taken and marked in one statement. Whoever begins elsewhere within two months has moved, which is told
     * with that place; while it lies ahead it may still be taken back, so the question stays open.
     */
    void tell(LocalDate today) {
        jdbc.sql("""
                        WITH passed AS (
                            SELECT p.id, p.end_known_at, n.from_on AS next_on
                            FROM placement p
                            LEFT JOIN LATERAL (
                                SELECT q.from_on
                                FROM placement q
                                WHERE q.municipality = p.municipality AND q.child = p.child AND q.id <> p.id
                                    AND q.from_on BETWEEN p.to_on - 62 AND p.to_on + 62
                                    AND (q.to_on IS NULL OR q.to_on > p.to_on AND q.to_on >= q.from_on)
                                ORDER BY q.from_on
                                LIMIT 1) n ON true
                            WHERE p.municipality = :municipality AND p.end_known_at IS NOT NULL AND p.to_on < :today
                        ), told AS (
                            UPDATE placement p
                            SET end_known_at = NULL
                            FROM passed d
                            WHERE p.municipality = :municipality AND p.id = d.id AND p.end_known_at IS NOT NULL
                                AND (d.next_on IS NULL OR d.next_on <= :today)
                            RETURNING p.child, p.unit, p.unit_group, p.from_on, p.to_on, d.end_known_at, d.next_on
                        )
                        INSERT INTO child_event (municipality, id, child, kind, happened_on, from_unit, from_group, recorded_at)
                        SELECT :municipality, gen_random_uuid(), child, 'LEFT', to_on, unit, unit_group, end_known_at
                        FROM told
                        WHERE next_on IS NULL AND to_on >= from_on
                        """).param("today", today).update();
    }
}
