package dk.traad.campaign;

import dk.traad.assessmentform.AssessmentForm;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.WholeMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The campaigns of a municipality. */
@Repository
class Campaigns {
    private final JdbcClient jdbc;
    private final WholeMunicipality wholeMunicipality;

    Campaigns(JdbcClient jdbc, WholeMunicipality wholeMunicipality) {
        this.jdbc = jdbc;
        this.wholeMunicipality = wholeMunicipality;
    }

    List<AssessmentCampaign> all() {
        return jdbc.sql("""
                        SELECT id, name, sector, age_from, age_to, form, opens_on, closes_on, reminder_days, filled_at,
                            called_off_on, version
                        FROM assessment_campaign
                        WHERE municipality = :municipality
                        ORDER BY closes_on DESC, opens_on DESC, name, id
                        """).query(Campaigns::campaign).list();
    }

    /** Those with a child in these units: already asked about, or expected while it has not been filled. */
    List<AssessmentCampaign> allAbout(List<UnitId> units, LocalDate today) {
        return wholeMunicipality.call(() -> jdbc.sql("""
                        SELECT k.id, k.name, k.sector, k.age_from, k.age_to, k.form, k.opens_on, k.closes_on,
                            k.reminder_days, k.filled_at, k.called_off_on, k.version
                        FROM assessment_campaign k
                        WHERE k.municipality = :municipality AND (
                            EXISTS (
                                SELECT FROM assessment a
                                WHERE a.municipality = k.municipality AND a.campaign = k.id
                                    AND a.unit = ANY (CAST(:units AS uuid[])) AND a.state <> 'ABANDONED')
                            OR k.filled_at IS NULL AND EXISTS (
                                SELECT FROM campaign_child c
                                WHERE c.municipality = k.municipality AND c.campaign = k.id
                                    AND c.unit = ANY (CAST(:units AS uuid[]))
                                    AND c.from_on <= :today AND (c.to_on IS NULL OR c.to_on >= :today)))
                        ORDER BY k.closes_on DESC, k.opens_on DESC, k.name, k.id
                        """)
                .param("units", units)
                .param("today", today)
                .query(Campaigns::campaign)
                .list());
    }

    /** @throws NotFound when there is no such campaign in this municipality */
    AssessmentCampaign of(AssessmentCampaign.Id id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<AssessmentCampaign> find(AssessmentCampaign.Id id) {
        return jdbc.sql("""
                        SELECT id, name, sector, age_from, age_to, form, opens_on, closes_on, reminder_days, filled_at,
                            called_off_on, version
                        FROM assessment_campaign
                        WHERE municipality = :municipality AND id = :id
                        """).param("id", id).query(Campaigns::campaign).optional();
    }

    /** Those whose children are to be kept up to date: opened by now, and not all done. */
    List<AssessmentCampaign.Id> toFill(LocalDate today) {
        return jdbc.sql("""
                        SELECT id
                        FROM assessment_campaign k
                        WHERE k.municipality = :municipality AND k.opens_on <= :today AND k.called_off_on IS NULL
                            AND (k.closes_on >= :today OR EXISTS (
                                SELECT FROM assessment a
                                WHERE a.municipality = k.municipality AND a.campaign = k.id
                                    AND a.state IN ('DRAFT', 'OWN_SUBMITTED', 'IN_DIALOGUE')))
                        ORDER BY opens_on, id
                        """)
                .param("today", today)
                .query((row, number) -> new AssessmentCampaign.Id(row.getObject("id", UUID.class)))
                .list();
    }

    /** Sending the same form twice adds one campaign. */
    void add(AssessmentCampaign campaign, String besidesReason, Professional by, Instant now) {
        jdbc.sql("""
                        INSERT INTO assessment_campaign (municipality, id, name, sector, age_from, age_to, form,
                            opens_on, closes_on, reminder_days, besides_reason, created_by, created_at)
                        VALUES (:municipality, :id, :name, :sector, :ageFrom, :ageTo, CAST(:form AS uuid),
                            :opensOn, :closesOn, CAST(:reminderDays AS int[]), :besidesReason, :by, :now)
                        ON CONFLICT (municipality, id) DO NOTHING
                        """)
                .param("id", campaign.id())
                .param("name", campaign.name())
                .param("sector", campaign.sector())
                .param("ageFrom", campaign.ageFrom())
                .param("ageTo", campaign.ageTo())
                .param("form", campaign.form())
                .param("opensOn", campaign.opensOn())
                .param("closesOn", campaign.closesOn())
                .param("reminderDays", campaign.reminderDays())
                .param("besidesReason", besidesReason)
                .param("by", by.employee())
                .param("now", now)
                .update();
    }

    /** Why it asks about children whom another asks about at the same time; empty when it does not. */
    String whyBesides(AssessmentCampaign.Id id) {
        return jdbc.sql(
                        "SELECT besides_reason FROM assessment_campaign WHERE municipality = :municipality AND id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** @return false when somebody else has changed it since */
    boolean change(AssessmentCampaign campaign, String besidesReason) {
        return jdbc.sql("""
                        UPDATE assessment_campaign
                        SET name = :name, opens_on = :opensOn, closes_on = :closesOn,
                            reminder_days = CAST(:reminderDays AS int[]), version = version + 1,
                            besides_reason = coalesce(nullif(:besidesReason, ''), besides_reason)
                        WHERE municipality = :municipality AND id = :id AND version = :version
                            AND called_off_on IS NULL
                        """)
                        .param("id", campaign.id())
                        .param("name", campaign.name())
                        .param("opensOn", campaign.opensOn())
                        .param("closesOn", campaign.closesOn())
                        .param("reminderDays", campaign.reminderDays())
                        .param("version", campaign.version())
                        .param("besidesReason", besidesReason)
                        .update()
                == 1;
    }

    /** @return false when it has opened, or has been called off already */
    boolean callOff(AssessmentCampaign.Id id, Professional by, LocalDate today) {
        return jdbc.sql("""
                        UPDATE assessment_campaign
                        SET called_off_on = :today, called_off_by = :by, version = version + 1
                        WHERE municipality = :municipality AND id = :id
                            AND opens_on > :today AND opened_at IS NULL AND called_off_on IS NULL
                        """)
                        .param("id", id)
                        .param("by", by.employee())
                        .param("today", today)
                        .update()
                == 1;
    }

    /** The name of whoever called it off. */
    String calledOffBy(AssessmentCampaign.Id id) {
        return jdbc.sql("""
                        SELECT e.name
                        FROM assessment_campaign k
                        JOIN employee e ON e.municipality = k.municipality AND e.id = k.called_off_by
                        WHERE k.municipality = :municipality AND k.id = :id
                        """).param("id", id).query(String.class).single();
    }

    static AssessmentCampaign campaign(ResultSet row, int number) throws SQLException {
        var form = row.getObject("form", UUID.class);
        var filled = row.getObject("filled_at", OffsetDateTime.class);
        return new AssessmentCampaign(
                new AssessmentCampaign.Id(row.getObject("id", UUID.class)),
                row.getString("name"),
                Sector.valueOf(row.getString("sector")),
                row.getInt("age_from"),
                row.getInt("age_to"),
                form == null ? null : new AssessmentForm.Id(form),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                List.of((Integer[]) row.getArray("reminder_days").getArray()),
                filled == null ? null : filled.toInstant(),
                row.getObject("called_off_on", LocalDate.class),
                row.getInt("version"));
    }
}
