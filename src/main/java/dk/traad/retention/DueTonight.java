package dk.traad.retention;

import dk.traad.platform.db.WholeMunicipality;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much goes the next night, for whoever decides how long it is kept; only counted, and no more than a night takes. */
@Repository
class DueTonight {
    private final JdbcClient jdbc;
    private final WholeMunicipality wholeMunicipality;

    DueTonight(JdbcClient jdbc, WholeMunicipality wholeMunicipality) {
        this.jdbc = jdbc;
        this.wholeMunicipality = wholeMunicipality;
    }

    int ownAssessments(LocalDate today) {
        return wholeMunicipality.call(() -> jdbc.sql("""
                        SELECT coalesce(sum(pieces), 0)
                        FROM (
                            SELECT count(*) AS pieces
                            FROM own_assessment_due d
                            JOIN own_assessment o ON o.municipality = d.municipality AND o.assessment = d.assessment
                                AND o.forgotten_on IS NULL AND (o.submitted_at IS NOT NULL OR o.touched_at IS NOT NULL)
                            WHERE d.municipality = :municipality AND d.held_by IS NULL AND d.due_on <= :tomorrow
                            GROUP BY d.due_on, d.assessment
                            ORDER BY d.due_on, d.assessment
                            LIMIT :most) tonight
                        """)
                .param("tomorrow", today.plusDays(1))
                .param("most", DeleteWhatIsDue.MOST_ASSESSMENTS)
                .query(Integer.class)
                .single());
    }

    int reports(LocalDate today) {
        return wholeMunicipality.call(() -> jdbc.sql("""
                        SELECT least(count(*), :most)
                        FROM statutory_report_due d
                        JOIN statutory_report r ON r.municipality = d.municipality AND r.id = d.report
                            AND r.words_sealed IS NOT NULL
                        WHERE d.municipality = :municipality AND d.held_by IS NULL AND d.due_on <= :tomorrow
                        """)
                .param("tomorrow", today.plusDays(1))
                .param("most", DeleteWhatIsDue.MOST_REPORTS)
                .query(Integer.class)
                .single());
    }
}
