package dk.traad.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Empties own assessments whose days have passed. The row stays: that somebody was asked, when they sent it and how long it
 * took is what access and figures go by. So does how far the team agreed, which is written down before the views go.
 */
@Repository
class ForgetOwnAssessments {
    private final JdbcClient jdbc;

    ForgetOwnAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One program at a time in a municipality, until the end of the transaction. */
    void waitForTurn() {
        jdbc.sql("SELECT pg_advisory_xact_lock(7610, CAST(:municipality AS int))")
                .query((row, number) -> number)
                .list();
    }

    /** The oldest first; doing it again the same night finds none. The database asks for the day of each once more. */
    List<Deleted> forget(LocalDate today, int most) {
        var due = jdbc.sql("""
                        SELECT d.assessment
                        FROM own_assessment_due d
                        WHERE d.municipality = :municipality AND d.held_by IS NULL AND d.due_on <= :today AND EXISTS (
                            SELECT FROM own_assessment o
                            WHERE o.municipality = d.municipality AND o.assessment = d.assessment AND o.forgotten_on IS NULL
                                AND (o.submitted_at IS NOT NULL OR o.touched_at IS NOT NULL))
                        ORDER BY d.due_on, d.assessment
                        LIMIT :most
                        """)
                .param("today", today)
                .param("most", most)
                .query((row, number) -> row.getObject("assessment", UUID.class))
                .list();
        jdbc.sql("""
                        UPDATE assessment a
                        SET agreement = views.agreement
                        FROM (
                            SELECT o.assessment, (ARRAY['SAME', 'NEAR', 'FAR'])[1 + max(place) - min(place)] AS agreement
                            FROM own_assessment o
                            CROSS JOIN LATERAL (
                                SELECT array_position(ARRAY['GREEN', 'YELLOW', 'RED'], o.position) AS place) own
                            WHERE o.municipality = :municipality AND o.assessment = ANY (CAST(:due AS uuid[]))
                                AND o.submitted_at IS NOT NULL AND o.forgotten_on IS NULL
                            GROUP BY o.assessment
                            HAVING count(*) > 1) views
                        WHERE a.municipality = :municipality AND a.id = views.assessment AND a.agreement IS NULL
                        """).param("due", due).update();
        return jdbc.sql("""
                        WITH gone AS (
                            UPDATE own_assessment
                            SET position = NULL, indicators = '{}', strengths = '', factors = '{}', surroundings = '',
                                context = '', deviation_reason = '', forgotten_on = :today, version = version + 1
                            WHERE municipality = :municipality AND assessment = ANY (CAST(:due AS uuid[]))
                                AND forgotten_on IS NULL AND (submitted_at IS NOT NULL OR touched_at IS NOT NULL)
                            RETURNING assessment, child)
                        SELECT assessment AS item, child, count(*) AS pieces
                        FROM gone
                        GROUP BY assessment, child
                        ORDER BY assessment
                        """)
                .param("due", due)
                .param("today", today)
                .query(Deleted.class)
                .list();
    }
}
