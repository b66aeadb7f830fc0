package dk.traad.focuspoint;

import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Focus points of children who have left the municipality. */
@Repository
class LeftChildren {
    private final JdbcClient jdbc;

    LeftChildren(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those still open after the child's last day here. */
    List<FocusPoint.Id> open(LocalDate today) {
        return jdbc.sql("""
                        SELECT f.id
                        FROM focus_point f
                        JOIN child c ON c.municipality = f.municipality AND c.id = f.child
                        WHERE f.municipality = :municipality AND f.state NOT IN ('ACHIEVED', 'STOPPED')
                            AND c.ended_on < :today
                        """)
                .param("today", today)
                .query((row, number) -> new FocusPoint.Id(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those closed since then that are at this person's hand today. */
    List<FocusPoint.Id> closedSince(Instant since, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT s.focus_point
                        FROM focus_point_step s
                        JOIN focus_point_relation r ON r.municipality = s.municipality AND r.focus_point = s.focus_point
                            AND r.employee = :employee
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        WHERE s.municipality = :municipality AND s.move = 'LEAVE' AND s.taken_at >= :since
                        """)
                .param("since", since)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new FocusPoint.Id(row.getObject(1, UUID.class)))
                .list();
    }
}
