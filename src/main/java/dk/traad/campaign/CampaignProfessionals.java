package dk.traad.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is asked in a campaign, whole sets at a time. Every statement may be repeated and then changes nothing. On OFFSET
 * 0: see {@link CampaignChildren}.
 */
@Repository
class CampaignProfessionals {
    private final JdbcClient jdbc;

    CampaignProfessionals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is no longer close to the child is not waited for; what was sent stays. */
    void excuse(AssessmentCampaign.Id campaign, LocalDate today, Instant now) {
        jdbc.sql("""
                        UPDATE own_assessment o
                        SET excused_at = :now
                        FROM assessment a
                        WHERE a.municipality = :municipality AND a.campaign = :campaign
                            AND a.state IN ('DRAFT', 'OWN_SUBMITTED', 'IN_DIALOGUE', 'ABANDONED')
                            AND o.municipality = a.municipality AND o.assessment = a.id
                            AND o.submitted_at IS NULL AND o.excused_at IS NULL
                            AND NOT EXISTS (
                                SELECT FROM (
                                    SELECT c.sector, c.unit, c.from_on, c.to_on
                                    FROM close_professional c
                                    WHERE c.municipality = a.municipality AND c.child = a.child AND c.employee = o.employee
                                    OFFSET 0) close
                                WHERE close.sector = a.sector AND close.unit = a.unit AND close.from_on <= :today
                                    AND (close.to_on IS NULL OR close.to_on >= :today))
                        """)
                .param("campaign", campaign)
                .param("today", today)
                .param("now", now)
                .update();
    }

    /**
     * Asks everyone close to the child, anew those who were excused and are back, and those whose words went while the child was
     * away; never once the team is talking.
     */
    void ask(AssessmentCampaign.Id campaign, LocalDate today, Instant now) {
        jdbc.sql("""
                        INSERT INTO own_assessment AS o (municipality, assessment, child, employee, asked_at)
                        SELECT DISTINCT a.municipality, a.id, a.child, close.employee, CAST(:now AS timestamptz)
                        FROM assessment a
                        CROSS JOIN LATERAL (
                            SELECT c.employee, c.sector, c.unit, c.from_on, c.to_on
                            FROM close_professional c
                            WHERE c.municipality = a.municipality AND c.child = a.child
                            OFFSET 0) close
                        WHERE a.municipality = :municipality AND a.campaign = :campaign
                            AND a.state IN ('DRAFT', 'OWN_SUBMITTED') AND a.wait_closed_at IS NULL
                            AND close.sector = a.sector AND close.unit = a.unit AND close.from_on <= :today
                            AND (close.to_on IS NULL OR close.to_on >= :today)
                        ON CONFLICT (municipality, assessment, employee)
                            DO UPDATE SET excused_at = NULL,
                                submitted_at = CASE WHEN o.forgotten_on IS NULL THEN o.submitted_at END,
                                touched_at = CASE WHEN o.forgotten_on IS NULL THEN o.touched_at END,
                                first_touched_at = CASE WHEN o.forgotten_on IS NULL THEN o.first_touched_at END,
                                worked_seconds = CASE WHEN o.forgotten_on IS NULL THEN o.worked_seconds END,
                                forgotten_on = NULL
                            WHERE o.excused_at IS NOT NULL AND o.submitted_at IS NULL OR o.forgotten_on IS NOT NULL
                        """)
                .param("campaign", campaign)
                .param("today", today)
                .param("now", now)
                .update();
    }

    /** Says again where an assessment stands when those waited for have changed. */
    void moveOn(AssessmentCampaign.Id campaign) {
        jdbc.sql("""
                        UPDATE assessment a
                        SET state = own.state, version = a.version + 1
                        FROM assessment b
                        CROSS JOIN LATERAL (
                            SELECT CASE
                                WHEN count(o.submitted_at) = 0 THEN 'DRAFT'
                                WHEN bool_or(o.submitted_at IS NULL AND o.excused_at IS NULL) THEN 'OWN_SUBMITTED'
                                ELSE 'IN_DIALOGUE' END AS state
                            FROM own_assessment o
                            WHERE o.municipality = b.municipality AND o.assessment = b.id) own
                        WHERE b.municipality = :municipality AND b.campaign = :campaign
                            AND b.state IN ('DRAFT', 'OWN_SUBMITTED') AND b.state <> own.state
                            AND a.municipality = b.municipality AND a.id = b.id
                        """).param("campaign", campaign).update();
    }
}
