package dk.traad.programme;

import dk.traad.portal.FamilyChild;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The social workers attached to places that take part: all parents there can ring them up, and nobody keeps who did (S8). */
@Repository
class AttachedWorkers {
    private final JdbcClient jdbc;

    AttachedWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TogetherPage.Worker> of(List<FamilyChild> children, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT e.name, e.phone, u.name AS unit, m.worker_hours AS hours
                        FROM placement p
                        JOIN programme_unit m ON m.municipality = p.municipality AND m.unit = p.unit AND m.state = 'JOINED'
                        JOIN programme r ON r.municipality = m.municipality AND r.id = m.programme
                            AND :today BETWEEN r.from_on AND r.to_on
                        JOIN employee e ON e.municipality = m.municipality AND e.id = m.social_worker
                        JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit
                        WHERE p.municipality = :municipality AND p.child = ANY (CAST(:children AS uuid[]))
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                        ORDER BY e.name
                        """)
                .param("children", children.stream().map(FamilyChild::id).toList())
                .param("today", today)
                .query(TogetherPage.Worker.class)
                .list();
    }
}
