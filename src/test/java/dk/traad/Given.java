package dk.traad;

import dk.traad.campaign.AssessmentCampaign;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.Municipalities;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A small world of one municipality, told in sentences; every test gets a municipality of its own. What is not said has
 * a sensible default: a child is four years old, an employment began last year.
 */
public final class Given extends GivenPeople {
    public Given(JdbcClient jdbc, TransactionTemplate transaction, TestClock clock, Municipalities municipalities) {
        this(jdbc, transaction, clock, municipalities, true);
    }

    /** @param sings see {@link dk.traad.watch.Canaries} */
    public Given(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TestClock clock,
            Municipalities municipalities,
            boolean sings) {
        super(jdbc, transaction, clock, municipalities, sings);
    }

    /** A campaign of the daycares that asks everybody close to the children of the group today. */
    public UUID campaignFor(GroupId group) {
        var campaign = UUID.randomUUID();
        in(() -> jdbc.sql("""
                        INSERT INTO assessment_campaign (municipality, id, name, sector, age_from, age_to, form,
                            opens_on, closes_on, created_by, created_at, filled_at)
                        SELECT f.municipality, :id, 'Efterår', f.sector, f.age_from, f.age_to, f.id,
                            :opens, :closes, (SELECT id FROM employee ORDER BY number LIMIT 1), :now, :now
                        FROM assessment_form f
                        JOIN unit_group g ON g.id = :group
                        JOIN unit u ON u.id = g.unit AND u.sector = f.sector
                        ORDER BY f.age_to DESC
                        LIMIT 1
                        """)
                .param("id", campaign)
                .param("group", group)
                .param("opens", clock.today().minusDays(7))
                .param("closes", clock.today().plusDays(9))
                .param("now", clock.instant())
                .update());
        in(() -> jdbc.sql("SELECT child FROM placement WHERE unit_group = ?")
                        .params(group.value())
                        .query(UUID.class)
                        .list())
                .forEach(child -> openAssessment(new ChildId(child), campaign));
        return campaign;
    }

    /** An assessment of the child, asked of everybody close to it today. */
    public UUID openAssessment(ChildId child) {
        return openAssessment(child, null);
    }

    /** The team decided today, and it is all over. */
    public void decided(UUID assessment, String position, Professional by) {
        in(() -> jdbc.sql("""
                        INSERT INTO joint_assessment (municipality, assessment, child, version, position, going_well,
                            attention, surroundings, context, next_step, took_part, decided_by, decided_at)
                        SELECT municipality, id, child, 1, :position, 'Leger godt ' || :canary, 'Sproget', 'Mindre grupper',
                            'Om morgenen', 'DIALOGUE', ARRAY[CAST(:by AS uuid)], :by, :now
                        FROM assessment
                        WHERE municipality = :municipality AND id = :assessment
                        """)
                .param("assessment", assessment)
                .param("position", position)
                .param("canary", canary())
                .param("by", by.person())
                .param("now", clock.instant())
                .update());
        change("UPDATE assessment SET state = 'CLOSED' WHERE id = :id", Map.of("id", assessment));
    }

    private UUID openAssessment(ChildId child, @Nullable UUID campaign) {
        var id = UUID.randomUUID();
        in(() -> jdbc.sql("""
                        INSERT INTO assessment (municipality, id, child, campaign, form, sector, unit, unit_group, state,
                            opened_at)
                        SELECT p.municipality, :id, p.child, CAST(:campaign AS uuid), f.id, p.sector, p.unit,
                            p.unit_group, 'DRAFT', :now
                        FROM close_professional p
                        JOIN assessment_form f ON f.municipality = p.municipality AND f.sector = p.sector
                        WHERE p.child = :child
                        ORDER BY f.age_to DESC
                        LIMIT 1
                        """)
                .param("id", id)
                .param("child", child)
                .param("campaign", campaign)
                .param("now", clock.instant())
                .update());
        in(() -> jdbc.sql("""
                        INSERT INTO own_assessment (municipality, assessment, child, employee, asked_at)
                        SELECT DISTINCT p.municipality, a.id, a.child, p.employee, CAST(:now AS timestamptz)
                        FROM assessment a
                        JOIN close_professional p ON p.child = a.child AND p.sector = a.sector AND p.unit = a.unit
                        WHERE a.id = :id AND (p.to_on IS NULL OR p.to_on >= :today)
                        """)
                .param("id", id)
                .param("now", clock.instant())
                .param("today", clock.today())
                .update());
        return id;
    }

    /** An assessment this employee's team has decided at its unit; where it stands is one of the database's words. */
    public UUID decided(ChildId child, Professional by, String state, Position position) {
        var assessment = UUID.randomUUID();
        insert(
                """
                INSERT INTO assessment (municipality, id, child, form, sector, unit, unit_group, state, opened_at)
                SELECT e.municipality, :id, :child, f.id, u.sector, e.unit, e.unit_group, :state, :now
                FROM employment e
                JOIN unit u ON u.municipality = e.municipality AND u.id = e.unit
                JOIN assessment_form f ON f.municipality = e.municipality AND f.sector = u.sector
                WHERE e.employee = :by
                LIMIT 1
                """,
                Map.of("id", assessment, "child", child, "state", state, "now", clock.instant(), "by", by.employee()));
        var isConcern = position.isConcern();
        words(
                assessment,
                1,
                position,
                by,
                isConcern ? "beder sjældent om hjælp, når noget er svært" : "",
                isConcern ? "DIALOGUE" : "NOTHING",
                null);
        return assessment;
    }

    /** The same assessment put right: a new version with other words and the reason for them. */
    public void corrected(UUID assessment, Professional by, String attention, String reason) {
        var version =
                value(Integer.class, "SELECT max(version) FROM joint_assessment WHERE assessment = ?", assessment);
        words(assessment, version + 1, Position.YELLOW, by, attention, "DIALOGUE", reason);
    }

    private void words(
            UUID assessment,
            int version,
            Position position,
            Professional by,
            String attention,
            String nextStep,
            @Nullable String reason) {
        in(() -> jdbc.sql("""
                        INSERT INTO joint_assessment
                            (municipality, assessment, child, version, position, going_well, attention, surroundings,
                             context, next_step, correction_reason, took_part, decided_by, decided_at)
                        SELECT municipality, id, child, :version, :position, 'leger meget med de andre ' || :canary, :attention,
                             'vi går med i legen', 'om formiddagen', :nextStep, CAST(:reason AS text),
                             ARRAY[CAST(:by AS uuid)], :by, :now
                        FROM assessment
                        WHERE municipality = :municipality AND id = :assessment
                        """)
                .param("assessment", assessment)
                .param("version", version)
                .param("position", position)
                .param("attention", attention)
                .param("nextStep", nextStep)
                .param("canary", canary())
                .param("reason", reason)
                .param("by", by.employee())
                .param("now", clock.instant())
                .update());
    }

    /** This custody holder has been sent the newest version, to answer before it is final when a day is given. */
    public void notice(UUID assessment, Parent parent, @Nullable LocalDate answerBy) {
        in(() -> jdbc.sql("""
                        INSERT INTO parent_notice (municipality, assessment, child, version, adult, sent_at, answer_by)
                        SELECT municipality, assessment, child, max(version), :adult, :now, CAST(:answerBy AS date)
                        FROM joint_assessment
                        WHERE municipality = :municipality AND assessment = :assessment
                        GROUP BY municipality, assessment, child
                        """)
                .param("assessment", assessment)
                .param("adult", parent.adult())
                .param("now", clock.instant())
                .param("answerBy", answerBy)
                .update());
    }

    /** A campaign for every child of the sector that opened today and closes in nine days; filled when it is looked at. */
    public AssessmentCampaign.Id campaign(Sector sector) {
        var id = AssessmentCampaign.Id.random();
        insert(
                """
                INSERT INTO assessment_campaign (municipality, id, name, sector, age_from, age_to,
                    opens_on, closes_on, created_by, created_at)
                VALUES (:municipality, :id, 'Efterår', :sector, 0, 216, :opens, :closes, :by, :now)
                """,
                Map.of(
                        "id", id,
                        "sector", sector,
                        "opens", clock.today(),
                        "closes", clock.today().plusDays(9),
                        "by", administrator("Adam").employee(),
                        "now", clock.instant()));
        return id;
    }

    /** The child was found to thrive on this day, in the sector that sees it today. */
    public void decided(ChildId child, LocalDate day) {
        var id = UUID.randomUUID();
        insert(
                """
                INSERT INTO assessment (municipality, id, child, form, sector, unit, unit_group, state, opened_at)
                SELECT s.municipality, :id, s.child, f.id, s.sector, s.unit, s.unit_group, 'CLOSED', :day
                FROM child_in_sector s
                JOIN assessment_form f ON f.municipality = s.municipality AND f.sector = s.sector
                WHERE s.child = :child
                LIMIT 1
                """,
                Map.of(
                        "id",
                        id,
                        "child",
                        child,
                        "day",
                        day.atStartOfDay(TestClock.DENMARK).toInstant()));
        insert(
                """
                INSERT INTO joint_assessment (municipality, assessment, child, version, position, going_well, next_step,
                    took_part, decided_by, decided_at)
                VALUES (:municipality, :id, :child, 1, 'GREEN', 'Leger godt med andre', 'NOTHING', '{}', :by, :day)
                """,
                Map.of(
                        "id",
                        id,
                        "child",
                        child,
                        "by",
                        administrator("Adam").employee(),
                        "day",
                        day.atTime(12, 0).atZone(TestClock.DENMARK).toInstant()));
    }
}
