package dk.traad.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The children of a campaign, whole sets at a time. Every statement may be repeated and then changes nothing. OFFSET 0
 * holds the database to looking up child by child along the indexes: just after an import it knows nothing of the sizes
 * and would compare all with all.
 */
@Repository
class CampaignChildren {
    private final JdbcClient jdbc;

    CampaignChildren(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A moment ago the tables may have been empty: for this transaction no plan made then is used again. */
    void planAnew() {
        jdbc.sql("SET LOCAL plan_cache_mode = force_custom_plan").update();
    }

    /** Takes the campaign for this transaction, so that two fillings never meet; false when it has not opened. */
    boolean begin(AssessmentCampaign.Id campaign, LocalDate today, Instant now) {
        return jdbc.sql("""
                        UPDATE assessment_campaign
                        SET opened_at = coalesce(opened_at, :now), filled_at = :now
                        WHERE municipality = :municipality AND id = :campaign AND opens_on <= :today
                            AND called_off_on IS NULL
                        """)
                        .param("campaign", campaign)
                        .param("today", today)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** What an earlier campaign left lying without anybody having begun: the child is asked about anew instead. */
    void giveUpLeftovers(AssessmentCampaign.Id campaign, LocalDate today) {
        jdbc.sql("""
                        UPDATE assessment a
                        SET state = 'ABANDONED', version = a.version + 1
                        FROM campaign_child c
                        JOIN assessment_campaign k ON k.municipality = c.municipality AND k.id = c.campaign
                        JOIN assessment_campaign earlier ON earlier.municipality = k.municipality
                            AND earlier.sector = k.sector AND earlier.closes_on < :today AND earlier.id <> k.id
                        WHERE c.municipality = :municipality AND c.campaign = :campaign
                            AND c.from_on <= :today AND (c.to_on IS NULL OR c.to_on >= :today)
                            AND a.municipality = c.municipality AND a.child = c.child AND a.campaign = earlier.id
                            AND a.state = 'DRAFT'
                            AND NOT EXISTS (
                                SELECT FROM own_assessment o
                                WHERE o.municipality = a.municipality AND o.assessment = a.id AND o.touched_at IS NOT NULL)
                        """).param("campaign", campaign).param("today", today).update();
    }

    /** A child who changed room within its unit is assessed by its new room. */
    void follow(AssessmentCampaign.Id campaign, LocalDate today) {
        jdbc.sql("""
                        UPDATE assessment a
                        SET unit_group = present.unit_group, version = a.version + 1
                        FROM assessment b
                        CROSS JOIN LATERAL (
                            SELECT place.unit_group
                            FROM (
                                SELECT c.unit, c.unit_group, c.from_on, c.to_on
                                FROM campaign_child c
                                WHERE c.municipality = b.municipality AND c.campaign = b.campaign AND c.child = b.child
                                OFFSET 0) place
                            WHERE place.unit = b.unit AND place.from_on <= :today
                                AND (place.to_on IS NULL OR place.to_on >= :today)
                            ORDER BY place.from_on DESC, place.unit_group NULLS LAST
                            LIMIT 1) present
                        WHERE b.municipality = :municipality AND b.campaign = :campaign
                            AND b.state IN ('DRAFT', 'OWN_SUBMITTED', 'IN_DIALOGUE')
                            AND b.unit_group IS DISTINCT FROM present.unit_group
                            AND a.municipality = b.municipality AND a.id = b.id
                        """).param("campaign", campaign).param("today", today).update();
    }

    /** Nobody decides about a child who is no longer there. */
    void abandonThoseWhoLeft(AssessmentCampaign.Id campaign, LocalDate today) {
        jdbc.sql("""
                        UPDATE assessment a
                        SET state = 'ABANDONED', left_on = :today, version = a.version + 1
                        WHERE a.municipality = :municipality AND a.campaign = :campaign
                            AND a.state IN ('DRAFT', 'OWN_SUBMITTED', 'IN_DIALOGUE')
                            AND NOT EXISTS (
                                SELECT FROM (
                                    SELECT c.unit, c.from_on, c.to_on
                                    FROM campaign_child c
                                    WHERE c.municipality = a.municipality AND c.campaign = a.campaign AND c.child = a.child
                                    OFFSET 0) present
                                WHERE present.unit = a.unit AND present.from_on <= :today
                                    AND (present.to_on IS NULL OR present.to_on >= :today))
                        """).param("campaign", campaign).param("today", today).update();
    }

    /** A child who came back is taken up where it was left; those asked then are asked again by {@link #ask}. */
    void takeUpThoseWhoReturned(AssessmentCampaign.Id campaign, LocalDate today) {
        jdbc.sql("""
                        UPDATE assessment a
                        SET state = 'DRAFT', left_on = NULL, version = a.version + 1
                        WHERE a.municipality = :municipality AND a.campaign = :campaign AND a.left_on IS NOT NULL
                            AND EXISTS (
                                SELECT FROM (
                                    SELECT c.unit, c.from_on, c.to_on
                                    FROM campaign_child c
                                    WHERE c.municipality = a.municipality AND c.campaign = a.campaign AND c.child = a.child
                                    OFFSET 0) present
                                WHERE present.unit = a.unit AND present.from_on <= :today
                                    AND (present.to_on IS NULL OR present.to_on >= :today))
                            AND NOT EXISTS (
                                SELECT FROM assessment other
                                WHERE other.municipality = a.municipality AND other.child = a.child
                                    AND other.sector = a.sector
                                    AND (other.state IN ('DRAFT', 'OWN_SUBMITTED', 'IN_DIALOGUE')
                                        OR (other.campaign = a.campaign AND other.state <> 'ABANDONED')))
                        """).param("campaign", campaign).param("today", today).update();
    }

    /**
     * One assessment for each child who has none under way. What was decided in the month before the opening counts as
     * under way for as long as it is not closed: its parents are just being told.
     */
    int addThoseWhoArrived(AssessmentCampaign.Id campaign, LocalDate today, Instant now) {
        return jdbc.sql("""
                        INSERT INTO assessment
                            (municipality, id, child, campaign, form, sector, unit, unit_group, state, opened_at)
                        SELECT DISTINCT ON (c.child) c.municipality, gen_random_uuid(), c.child, c.campaign,
                            coalesce(k.form, (
                                SELECT f.id
                                FROM assessment_form f
                                WHERE f.municipality = k.municipality AND f.sector = k.sector AND f.published_at IS NOT NULL
                                ORDER BY f.published_at > k.opened_at, greatest(f.age_from - c.months, c.months - f.age_to + 1, 0),
                                    f.version DESC, f.published_at DESC
                                LIMIT 1)),
                            k.sector, c.unit, c.unit_group, 'DRAFT', :now
                        FROM campaign_child c
                        JOIN assessment_campaign k ON k.municipality = c.municipality AND k.id = c.campaign
                        WHERE c.municipality = :municipality AND c.campaign = :campaign
                            AND c.from_on <= :today AND (c.to_on IS NULL OR c.to_on >= :today)
                            AND NOT EXISTS (
                                SELECT FROM assessment other
                                WHERE other.municipality = c.municipality AND other.child = c.child
                                    AND ((other.sector = k.sector AND (
                                            other.state IN ('DRAFT', 'OWN_SUBMITTED', 'IN_DIALOGUE')
                                            OR (other.state IN ('JOINT_DECIDED', 'PARENTS_INFORMED')
                                                AND other.opened_at >= k.opened_at - INTERVAL '1 month')))
                                        OR (other.campaign = k.id
                                            AND (other.state <> 'ABANDONED' OR other.left_on IS NULL))))
                        ORDER BY c.child, c.from_on DESC, c.unit, c.unit_group NULLS LAST
                        """)
                .param("campaign", campaign)
                .param("today", today)
                .param("now", now)
                .update();
    }
}
