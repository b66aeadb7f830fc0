package dk.traad.campaign;

import dk.traad.kernel.GroupId;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.WholeMunicipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far campaigns have come: numbers only. */
@Repository
public class CampaignProgress {
    private final JdbcClient jdbc;
    private final WholeMunicipality wholeMunicipality;

    CampaignProgress(JdbcClient jdbc, WholeMunicipality wholeMunicipality) {
        this.jdbc = jdbc;
        this.wholeMunicipality = wholeMunicipality;
    }

    /** One unit's part in one campaign. */
    record UnitProgress(AssessmentCampaign.Id campaign, UnitId unit, String name, int decided, int children) {
        Progress progress() {
            return new Progress(decided, children);
        }
    }

    /** One room's or class's part in one campaign. */
    record GroupProgress(GroupId unitGroup, String unit, String name, int decided, int children) {}

    /** @param units only these; null for all */
    Map<AssessmentCampaign.Id, Progress> ofAll(@Nullable List<UnitId> units) {
        return wholeMunicipality
                .call(() -> jdbc.sql("""
                        SELECT campaign,
                            count(*) FILTER (WHERE state IN ('JOINT_DECIDED', 'PARENTS_INFORMED', 'CLOSED')) AS decided,
                            count(*) AS children
                        FROM assessment
                        WHERE municipality = :municipality AND campaign IS NOT NULL AND state <> 'ABANDONED'
                            AND (:everywhere OR unit = ANY (CAST(:units AS uuid[])))
                        GROUP BY campaign
                        """)
                        .param("everywhere", units == null)
                        .param("units", units == null ? List.of() : units)
                        .query((row, number) -> Map.entry(
                                new AssessmentCampaign.Id(row.getObject("campaign", UUID.class)),
                                new Progress(row.getInt("decided"), row.getInt("children"))))
                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param units only these; null for all */
    List<UnitProgress> perUnit(List<AssessmentCampaign.Id> campaigns, @Nullable List<UnitId> units) {
        return wholeMunicipality.call(() -> jdbc.sql("""
                        SELECT a.campaign, a.unit, u.name,
                            count(*) FILTER (WHERE a.state IN ('JOINT_DECIDED', 'PARENTS_INFORMED', 'CLOSED')) AS decided,
                            count(*) AS children
                        FROM assessment a
                        JOIN unit u ON u.municipality = a.municipality AND u.id = a.unit
                        WHERE a.municipality = :municipality AND a.campaign = ANY (CAST(:campaigns AS uuid[]))
                            AND a.state <> 'ABANDONED'
                            AND (:everywhere OR a.unit = ANY (CAST(:units AS uuid[])))
                        GROUP BY a.campaign, a.unit, u.name
                        ORDER BY u.name COLLATE danish, a.unit
                        """)
                .param("campaigns", campaigns)
                .param("everywhere", units == null)
                .param("units", units == null ? List.of() : units)
                .query(UnitProgress.class)
                .list());
    }

    /** The rooms and classes of these units. */
    List<GroupProgress> perGroup(AssessmentCampaign.Id campaign, List<UnitId> units) {
        return wholeMunicipality.call(() -> jdbc.sql("""
                        SELECT a.unit_group, u.name AS unit, g.name,
                            count(*) FILTER (WHERE a.state IN ('JOINT_DECIDED', 'PARENTS_INFORMED', 'CLOSED')) AS decided,
                            count(*) AS children
                        FROM assessment a
                        JOIN unit u ON u.municipality = a.municipality AND u.id = a.unit
                        JOIN unit_group g ON g.municipality = a.municipality AND g.id = a.unit_group
                        WHERE a.municipality = :municipality AND a.campaign = :campaign AND a.state <> 'ABANDONED'
                            AND a.unit = ANY (CAST(:units AS uuid[]))
                        GROUP BY a.unit_group, a.unit, u.name, g.name
                        ORDER BY u.name COLLATE danish, a.unit, g.name COLLATE danish, a.unit_group
                        """)
                .param("campaign", campaign)
                .param("units", units)
                .query(GroupProgress.class)
                .list());
    }

    /** How many children a campaign would be about if it opened today. */
    int expected(AssessmentCampaign.Id campaign, LocalDate today) {
        return jdbc.sql("""
                        SELECT count(DISTINCT child)
                        FROM campaign_child
                        WHERE municipality = :municipality AND campaign = :campaign
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        """)
                .param("campaign", campaign)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /**
     * How many of them are not asked about because they are being assessed, or have just been: the same as what
     * {@link CampaignChildren#addThoseWhoArrived} leaves out, so the opening may still be to come.
     */
    int busyElsewhere(AssessmentCampaign.Id campaign, LocalDate today, Instant now) {
        return wholeMunicipality.call(() -> jdbc.sql("""
                        SELECT count(DISTINCT c.child)
                        FROM campaign_child c
                        JOIN assessment_campaign k ON k.municipality = c.municipality AND k.id = c.campaign
                        WHERE c.municipality = :municipality AND c.campaign = :campaign
                            AND c.from_on <= :today AND (c.to_on IS NULL OR c.to_on >= :today)
                            AND NOT EXISTS (
                                SELECT FROM assessment own
                                WHERE own.municipality = c.municipality AND own.child = c.child AND own.campaign = k.id
                                    AND (own.state <> 'ABANDONED' OR own.left_on IS NULL))
                            AND EXISTS (
                                SELECT FROM assessment other
                                WHERE other.municipality = c.municipality AND other.child = c.child
                                    AND other.sector = k.sector
                                    AND (other.state IN ('DRAFT', 'OWN_SUBMITTED', 'IN_DIALOGUE')
                                        OR (other.state IN ('JOINT_DECIDED', 'PARENTS_INFORMED')
                                            AND other.opened_at >=
                                                coalesce(k.opened_at, CAST(:now AS timestamptz)) - INTERVAL '1 month')))
                        """)
                .param("campaign", campaign)
                .param("today", today)
                .param("now", now)
                .query(Integer.class)
                .single());
    }
}
