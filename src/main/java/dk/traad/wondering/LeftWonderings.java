package dk.traad.wondering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open wonderings whose child is no longer at the place that wondered. */
@Repository
class LeftWonderings {
    private final JdbcClient jdbc;

    LeftWonderings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Left(UUID id, UUID child) {}

    void close(LocalDate today, Instant now) {
        var left = jdbc.sql("""
                        UPDATE wondering w
                        SET state = 'CLOSED', outcome = 'LEFT', version = version + 1
                        WHERE municipality = :municipality AND state IN ('OPENED', 'ANSWERED')
                            AND NOT EXISTS (
                                SELECT FROM placement p
                                WHERE p.municipality = w.municipality AND p.child = w.child AND p.unit = w.unit
                                    AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today))
                            AND NOT (sector = 'HEALTH_VISITING' AND EXISTS (
                                SELECT FROM health_visitor_assignment a
                                WHERE a.municipality = w.municipality AND a.child = w.child
                                    AND a.from_on <= :today AND (a.to_on IS NULL OR a.to_on >= :today)))
                        RETURNING id, child
                        """).param("today", today).query(Left.class).list();
        for (var one : left) {
            jdbc.sql("""
                            INSERT INTO wondering_entry (municipality, id, wondering, child, kind, written_at, outcome)
                            VALUES (:municipality, :id, :wondering, :child, 'CLOSE', :now, 'LEFT')
                            """)
                    .param("id", UUID.randomUUID())
                    .param("wondering", one.id())
                    .param("child", one.child())
                    .param("now", now)
                    .update();
        }
    }
}
