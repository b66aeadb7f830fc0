package dk.traad.campaign;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.WholeMunicipality;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is still waited for in opened campaigns. */
@Repository
class CampaignWaits {
    private final JdbcClient jdbc;
    private final WholeMunicipality wholeMunicipality;

    CampaignWaits(JdbcClient jdbc, WholeMunicipality wholeMunicipality) {
        this.jdbc = jdbc;
        this.wholeMunicipality = wholeMunicipality;
    }

    /** One person's own assessments in one group; without a group for health visitors. */
    record Own(
            AssessmentCampaign campaign,
            @Nullable GroupId group,
            @Nullable String groupName,
            Progress progress) {}

    record Led(AssessmentCampaign campaign, String unitName, Progress progress) {}

    record Running(AssessmentCampaign campaign, Progress progress) {}

    /** Where this person still has something to send. */
    List<Own> own(EmployeeId employee) {
        return jdbc.sql("""
                        SELECT k.id, k.name, k.sector, k.age_from, k.age_to, k.form, k.opens_on, k.closes_on,
                            k.reminder_days, k.filled_at, k.called_off_on, k.version, a.unit_group, g.name AS group_name, count(*) AS children,
                            count(*) FILTER (WHERE o.submitted_at IS NOT NULL OR a.state NOT IN ('DRAFT', 'OWN_SUBMITTED'))
                                AS done
                        FROM own_assessment o
                        JOIN assessment a ON a.municipality = o.municipality AND a.id = o.assessment AND a.state <> 'ABANDONED'
                        JOIN assessment_campaign k ON k.municipality = a.municipality AND k.id = a.campaign
                        LEFT JOIN unit_group g ON g.municipality = a.municipality AND g.id = a.unit_group
                        WHERE o.municipality = :municipality AND o.employee = :employee AND o.excused_at IS NULL
                        GROUP BY k.municipality, k.id, a.unit_group, g.name
                        HAVING bool_or(o.submitted_at IS NULL AND a.state IN ('DRAFT', 'OWN_SUBMITTED'))
                        ORDER BY k.closes_on, k.id, g.name COLLATE danish, a.unit_group
                        """)
                .param("employee", employee)
                .query((row, number) -> {
                    var group = row.getObject("unit_group", UUID.class);
                    return new Own(
                            Campaigns.campaign(row, number),
                            group == null ? null : new GroupId(group),
                            row.getString("group_name"),
                            new Progress(row.getInt("done"), row.getInt("children")));
                })
                .list();
    }

    /** How far these units have come in campaigns that have opened and in which something is undecided. */
    List<Led> units(List<UnitId> units, LocalDate today) {
        return wholeMunicipality.call(() -> jdbc.sql("""
                        SELECT k.id, k.name, k.sector, k.age_from, k.age_to, k.form, k.opens_on, k.closes_on,
                            k.reminder_days, k.filled_at, k.called_off_on, k.version, u.name AS unit_name, count(*) AS children,
                            count(*) FILTER (WHERE a.state IN ('JOINT_DECIDED', 'PARENTS_INFORMED', 'CLOSED')) AS done
                        FROM assessment a
                        JOIN assessment_campaign k ON k.municipality = a.municipality AND k.id = a.campaign
                        JOIN unit u ON u.municipality = a.municipality AND u.id = a.unit
                        WHERE a.municipality = :municipality AND a.unit = ANY (CAST(:units AS uuid[]))
                            AND a.state <> 'ABANDONED' AND k.opens_on <= :today
                        GROUP BY k.municipality, k.id, u.municipality, u.id
                        HAVING bool_or(a.state IN ('DRAFT', 'OWN_SUBMITTED', 'IN_DIALOGUE'))
                        ORDER BY k.closes_on, k.id, u.name COLLATE danish
                        """)
                .param("units", units)
                .param("today", today)
                .query((row, number) -> new Led(
                        Campaigns.campaign(row, number),
                        row.getString("unit_name"),
                        new Progress(row.getInt("done"), row.getInt("children"))))
                .list());
    }

    /** How far the whole municipality has come in each campaign that runs. */
    List<Running> running(LocalDate today) {
        return wholeMunicipality.call(() -> jdbc.sql("""
                        SELECT k.id, k.name, k.sector, k.age_from, k.age_to, k.form, k.opens_on, k.closes_on,
                            k.reminder_days, k.filled_at, k.called_off_on, k.version, count(a.id) AS children,
                            count(*) FILTER (WHERE a.state IN ('JOINT_DECIDED', 'PARENTS_INFORMED', 'CLOSED')) AS done
                        FROM assessment_campaign k
                        LEFT JOIN assessment a ON a.municipality = k.municipality AND a.campaign = k.id
                            AND a.state <> 'ABANDONED'
                        WHERE k.municipality = :municipality AND k.opens_on <= :today AND k.closes_on >= :today
                            AND k.called_off_on IS NULL
                        GROUP BY k.municipality, k.id
                        ORDER BY k.closes_on, k.id
                        """)
                .param("today", today)
                .query((row, number) -> new Running(
                        Campaigns.campaign(row, number), new Progress(row.getInt("done"), row.getInt("children"))))
                .list());
    }

    boolean anyOpensAfter(LocalDate day) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM assessment_campaign WHERE municipality = :municipality AND opens_on > :day
                                AND called_off_on IS NULL)
                        """).param("day", day).query(Boolean.class).single();
    }
}
