package dk.traad.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked in a campaign, whole sets at a time. Every statement may be repeated and then changes nothing. */
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
                                SELECT FROM close_professional p
                                WHERE p.municipality = a.municipality AND p.child = a.child AND p.employee = o.employee
                                    AND p.sector = a.sector AND p.unit = a.unit
                                    AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today))
                        """)
                .param("campaign", campaign)
                .param("today", today)
                .param("now", now)
                .update();
    }

    /** Asks everyone close to the child, anew those who were excused and are back; never once the team is talking. */
    void ask(AssessmentCampaign.Id campaign, LocalDate today, Instant now) {
        jdbc.sql("""
                        INSERT INTO own_assessment AS o (municipality, assessment, employee, asked_at)
                        SELECT DISTINCT a.municipality, a.id, p.employee, CAST(:now AS timestamptz)
                        FROM assessment a
                        JOIN close_professional p ON p.municipality = a.municipality AND p.child = a.child
                            AND p.sector = a.sector AND p.unit = a.unit
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                        WHERE a.municipality = :municipality AND a.campaign = :campaign
                            AND a.state IN ('DRAFT', 'OWN_SUBMITTED') AND a.wait_closed_at IS NULL
                        ON CONFLICT (municipality, assessment, employee)
                            DO UPDATE SET excused_at = NULL
                            WHERE o.excused_at IS NOT NULL AND o.submitted_at IS NULL
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
                        FROM (
                            SELECT o.assessment, CASE
                                WHEN count(o.submitted_at) = 0 THEN 'DRAFT'
                                WHEN bool_or(o.submitted_at IS NULL AND o.excused_at IS NULL) THEN 'OWN_SUBMITTED'
                                ELSE 'IN_DIALOGUE' END AS state
                            FROM own_assessment o
                            JOIN assessment b ON b.municipality = o.municipality AND b.id = o.assessment
                            WHERE o.municipality = :municipality AND b.campaign = :campaign
                                AND b.state IN ('DRAFT', 'OWN_SUBMITTED')
                            GROUP BY o.assessment) own
                        WHERE a.municipality = :municipality AND a.id = own.assessment
                            AND a.state IN ('DRAFT', 'OWN_SUBMITTED') AND a.state <> own.state
                        """).param("campaign", campaign).update();
    }
}
