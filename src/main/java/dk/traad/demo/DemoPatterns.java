package dk.traad.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What has gone before in a whole municipality, so that each of its figures has something to say: an earlier assessment of
 * everybody, places that took children over in time or late, a programme under way, help that was followed up.
 */
@Repository
@Order(90)
@Conditional(OnDemo.class)
class DemoPatterns implements DemoPart {
    private final JdbcClient jdbc;

    DemoPatterns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        if (municipality != DemoMunicipality.HOLBAEK) {
            return;
        }
        districts();
        newWorries(today);
        earlierAssessments();
        ownAssessments(today);
        transitions(today);
        programme(municipality, today);
        focusPoints(today);
        plans(today);
        experiences();
    }

    private void districts() {
        jdbc.sql("""
                        INSERT INTO unit_district (municipality, unit, district)
                        SELECT u.municipality, u.id, one.district
                        FROM unit u
                        JOIN (VALUES ('316201', 'Fjorden'), ('316301', 'Byen'), ('316302', 'Fjorden'), ('316303', 'Fjorden'),
                            ('316401', 'Byen')) one (number, district) ON one.number = u.number
                        WHERE u.municipality = :municipality
                        """).update();
    }

    /** For some who throve something has changed lately. */
    private void newWorries(LocalDate today) {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE worry ON COMMIT DROP AS
                        SELECT n.*, CAST(md5('worry' || n.child) AS uuid) AS id
                        FROM (
                            SELECT DISTINCT ON (a.child) a.child, a.form, a.sector, a.unit, a.unit_group, j.position, j.decided_by,
                                j.decided_at
                            FROM joint_assessment j
                            JOIN assessment a ON a.municipality = j.municipality AND a.id = j.assessment
                            WHERE j.municipality = :municipality
                            ORDER BY a.child, j.decided_at DESC) n
                        WHERE n.position = 'GREEN' AND n.decided_at < CAST(:today AS date) - 60
                            AND n.decided_at > CAST(:today AS date) - 330 AND n.sector <> 'HEALTH_VISITING'
                        ORDER BY md5(n.child || 'worry')
                        LIMIT 12
                        """).param("today", today).update();
        jdbc.sql("""
                        INSERT INTO assessment (municipality, id, child, form, sector, unit, unit_group, state, opened_at,
                            opened_by, open_reason)
                        SELECT :municipality, id, child, form, sector, unit, unit_group, 'CLOSED',
                            CAST(:today AS date) - interval '30 days', decided_by, 'Noget har ændret sig'
                        FROM worry
                        """).param("today", today).update();
        jdbc.sql("""
                        INSERT INTO joint_assessment (municipality, version, assessment, child, position, going_well, attention,
                            surroundings, context, next_step, took_part, decided_by, decided_at)
                        SELECT :municipality, 1, id, child, 'RED', 'er glad for at være ude', 'trækker sig fra de andre',
                            'en voksen er med i legen', 'når mange er samlet', 'FOCUS_POINT', ARRAY[decided_by], decided_by,
                            CAST(:today AS date) - interval '22 days'
                        FROM worry
                        """).param("today", today).update();
    }

    /** A few weeks before the newest of each child; most of those worried about now were worried about before. */
    private void earlierAssessments() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE earlier ON COMMIT DROP AS
                        SELECT n.*, CAST(md5('earlier' || n.child) AS uuid) AS id, CASE n.position
                            WHEN 'RED' THEN 'GREEN'
                            WHEN 'YELLOW' THEN CASE WHEN n.place <= 5 THEN 'RED' WHEN n.place <= 16 THEN 'YELLOW' ELSE 'GREEN' END
                            ELSE CASE WHEN n.place <= 6 THEN 'RED' WHEN n.place <= 26 THEN 'YELLOW' ELSE 'GREEN' END END AS was
                        FROM (
                            SELECT newest.*, row_number() OVER (PARTITION BY position, decided_at >= now() - interval '11 months'
                                ORDER BY child) AS place
                            FROM (
                                SELECT DISTINCT ON (a.child) a.child, a.form, a.sector, a.unit, a.unit_group, j.position,
                                    j.decided_at, j.decided_by
                                FROM joint_assessment j
                                JOIN assessment a ON a.municipality = j.municipality AND a.id = j.assessment
                                WHERE j.municipality = :municipality
                                ORDER BY a.child, j.decided_at DESC) newest) n
                        """).update();
        jdbc.sql("""
                        INSERT INTO assessment (municipality, id, child, form, sector, unit, unit_group, state, opened_at,
                            opened_by, open_reason)
                        SELECT :municipality, id, child, form, sector, unit, unit_group, 'CLOSED', decided_at - interval '50 days',
                            decided_by, 'Vi ville se på det sammen igen'
                        FROM earlier
                        """).update();
        jdbc.sql("""
                        INSERT INTO joint_assessment (municipality, version, assessment, child, position, going_well, attention,
                            surroundings, context, next_step, took_part, decided_by, decided_at)
                        SELECT :municipality, 1, id, child, was, 'leger med de andre og er glad for at være her',
                            CASE was WHEN 'GREEN' THEN '' ELSE 'er tit træt om formiddagen' END, 'vi begynder dagen roligt',
                            CASE was WHEN 'GREEN' THEN '' ELSE 'om formiddagen' END,
                            CASE was WHEN 'GREEN' THEN 'NOTHING' WHEN 'YELLOW' THEN 'DIALOGUE' ELSE 'FOCUS_POINT' END,
                            ARRAY[decided_by], decided_by, decided_at - interval '40 days'
                        FROM earlier
                        """).update();
    }

    /** Two of each team in the rounds that are over; most see the same. */
    private void ownAssessments(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO own_assessment (municipality, assessment, child, employee, asked_at, position,
                            first_touched_at, touched_at, submitted_at, version)
                        SELECT a.municipality, a.id, a.child, who.employee, a.opened_at, CASE
                                WHEN who.place = 1 OR a.number % 9 > 1 THEN a.position
                                WHEN a.number % 18 = 1 THEN CASE a.position WHEN 'GREEN' THEN 'RED' ELSE 'GREEN' END
                                ELSE CASE a.position WHEN 'YELLOW' THEN 'RED' ELSE 'YELLOW' END END,
                            a.at - make_interval(secs => 30 + a.number % 50), a.at, a.at, 1
                        FROM (
                            SELECT x.municipality, x.id, x.child, x.unit, x.unit_group, x.opened_at, j.position,
                                row_number() OVER (ORDER BY x.child) AS number,
                                x.opened_at + interval '1 day' + make_interval(secs => 80 * row_number() OVER (ORDER BY x.child)) AS at
                            FROM assessment x
                            JOIN assessment_campaign k ON k.municipality = x.municipality AND k.id = x.campaign
                                AND k.closes_on < :today
                            JOIN joint_assessment j ON j.municipality = x.municipality AND j.assessment = x.id AND j.version = 1
                            WHERE x.municipality = :municipality) a
                        CROSS JOIN LATERAL (
                            SELECT employee, row_number() OVER (ORDER BY employee) AS place
                            FROM (
                                SELECT DISTINCT m.employee
                                FROM employment m
                                WHERE m.municipality = a.municipality AND m.unit = a.unit
                                    AND (m.unit_group = a.unit_group OR m.unit_group IS NULL)
                                    AND m.role IN ('EDUCATOR', 'CHILD_MINDER', 'TEACHER')) team
                            ORDER BY employee
                            LIMIT 2) who
                        ON CONFLICT DO NOTHING
                        """).param("today", today).update();
    }

    private void transitions(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO transition (municipality, id, child, kind, to_unit, to_group, starts_on, state, way,
                            opened_because, opened_at, need_assessed_on, prepared_on, handed_over_on, received_on, followed_up_on)
                        SELECT municipality, CAST(md5('begun' || child) AS uuid), child,
                            CASE sector WHEN 'SCHOOL' THEN 'DAYCARE_TO_SCHOOL' ELSE 'HOME_TO_DAYCARE' END, unit, unit_group,
                            starts_on, CASE WHEN number <= 6 THEN 'HANDED_OVER' ELSE 'FOLLOWED_UP' END, 'PARENTS', 'PLACEMENT',
                            starts_on - 100, starts_on - 90, starts_on - 60, starts_on - 30,
                            CASE WHEN number <= 6 THEN NULL WHEN number <= 18 THEN starts_on + 6 ELSE starts_on - 20 END,
                            CASE WHEN number > 6 THEN least(starts_on + 80, CAST(:today AS date) - 1) END
                        FROM (
                            SELECT p.*, row_number() OVER (ORDER BY md5(p.child || 'begun')) AS number,
                                CAST(:today AS date) - 15
                                    - CAST(row_number() OVER (ORDER BY md5(p.child || 'begun')) * 5 AS int) AS starts_on
                            FROM (
                                SELECT DISTINCT ON (s.child) s.municipality, s.child, s.sector, s.unit, s.unit_group
                                FROM child_in_sector s
                                WHERE s.municipality = :municipality AND s.sector IN ('DAYCARE', 'SCHOOL')
                                    AND s.from_on <= :today AND (s.to_on IS NULL OR s.to_on >= :today)
                                ORDER BY s.child, s.from_on DESC) p) begun
                        WHERE number <= 60
                        """).param("today", today).update();
    }

    /** Some were never asked, some said no, and of those who said yes each is at another step. */
    private void programme(DemoMunicipality municipality, LocalDate today) {
        var programme = municipality.key("programme", "1000");
        jdbc.sql("""
                        INSERT INTO programme (municipality, id, name_da, name_en, purpose_da, purpose_en, record_policy, funder,
                            grant_kroner, from_on, to_on, from_months, to_months, need_visits, may_offer, measures)
                        VALUES (:municipality, :id, 'Tæt på fra start', 'Close from the start',
                            'Har I haft brug for lidt ekstra i barnets første år, kan sundhedsplejersken blive ved med at følge jer.',
                            'If you have needed something extra in your child’s first year, the health visitor can go on following you.',
                            'ORDINARY', '', 0, :from, :to, 12, 60, 3, '{HEALTH_VISITOR}', '{OFFERED,ACCEPTED,HELD,ON_TIME}')
                        """)
                .param("id", programme)
                .param("from", today.minusMonths(11))
                .param("to", today.plusMonths(13))
                .update();
        for (var months : new int[] {14, 20}) {
            jdbc.sql("""
                            INSERT INTO visit_step (municipality, id, name_da, name_en, audience, age_unit, from_age, to_age,
                                minutes, assessment_due)
                            VALUES (:municipality, :id, :da, :en, 'PROGRAMME', 'MONTHS', :months, :months + 4, 60, false)
                            """)
                    .param("id", municipality.key("step", "close" + months))
                    .param("da", "Besøg ved " + months + " måneder")
                    .param("en", "Visit at " + months + " months")
                    .param("months", months)
                    .update();
            jdbc.sql(
                            "INSERT INTO programme_visit (municipality, programme, step) VALUES (:municipality, :programme, :step)")
                    .param("programme", programme)
                    .param("step", municipality.key("step", "close" + months))
                    .update();
        }
        jdbc.sql("""
                        CREATE TEMPORARY TABLE meant ON COMMIT DROP AS
                        SELECT c.id AS child, c.birthday, row_number() OVER (ORDER BY md5(c.id || 'close')) AS number, (
                            SELECT r.adult FROM family_relation r
                            WHERE r.municipality = c.municipality AND r.child = c.id AND r.custody
                            ORDER BY r.adult LIMIT 1) AS adult
                        FROM child c
                        WHERE c.municipality = :municipality AND c.birthday <= CAST(:today AS date) - interval '25 months'
                            AND c.birthday > CAST(:today AS date) - interval '59 months' AND EXISTS (
                                SELECT FROM family_relation r
                                WHERE r.municipality = c.municipality AND r.child = c.id AND r.custody)
                        """).param("today", today).update();
        jdbc.sql("""
                        INSERT INTO home_visit (municipality, id, child, window_from, window_to, state, minutes, together, held_on,
                            planned_at)
                        SELECT :municipality, v.id, v.child, v.held_on - 5, v.held_on + 5, 'HELD', 60, v.id, v.held_on, v.held_on - 20
                        FROM (
                            SELECT CAST(md5('close' || m.child || n) AS uuid) AS id, m.child, m.birthday + 60 + n * 45 AS held_on
                            FROM meant m
                            CROSS JOIN generate_series(1, 3) n
                            WHERE m.number <= 46) v
                        """).update();
        jdbc.sql("""
                        INSERT INTO programme_offer (municipality, id, programme, child, basis, offered_by, offered_on, answer,
                            no_reason, answered_on, answered_by)
                        SELECT :municipality, CAST(md5('offer' || child) AS uuid), :programme, child, 'NEED_VISITS', :by, on_day,
                            CASE WHEN number > 11 AND number <= 14 THEN NULL WHEN number <= 14 THEN 'NO' ELSE 'YES' END,
                            CASE WHEN number <= 11 THEN 'NO_TIME' END,
                            CASE WHEN number <= 11 OR number > 14 THEN on_day + 4 END,
                            CASE WHEN number <= 11 OR number > 14 THEN adult END
                        FROM (SELECT m.*, CAST(:today AS date) - 300 + CAST(number * 4 AS int) AS on_day FROM meant m) m
                        WHERE number > 6 AND number <= 46
                        """)
                .param("programme", programme)
                .param("by", municipality.key("employee", "2102"))
                .param("today", today)
                .update();
        jdbc.sql("""
                        INSERT INTO home_visit (municipality, id, child, step, window_from, window_to, state, minutes, together,
                            held_on, planned_at)
                        SELECT :municipality, v.id, v.child, v.step, CAST(:today AS date) - 60, CAST(:today AS date) + 60,
                            CASE WHEN v.is_held THEN 'HELD' ELSE 'TO_BOOK' END, 60, v.id,
                            CASE WHEN v.is_held THEN CAST(:today AS date) - 30 END, CAST(:today AS date) - 70
                        FROM (
                            SELECT CAST(md5('step' || m.child || s.step) AS uuid) AS id, m.child, s.step,
                                m.number > 35 OR (m.number > 22 AND s.step = :first) AS is_held
                            FROM meant m
                            CROSS JOIN programme_visit s
                            WHERE s.municipality = :municipality AND s.programme = :programme AND m.number > 14
                                AND m.number <= 46) v
                        """)
                .param("programme", programme)
                .param("first", municipality.key("step", "close14"))
                .param("today", today)
                .update();
    }

    /** For most of those who were worried about, now or before: soon, or later. */
    private void focusPoints(LocalDate today) {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE helped ON COMMIT DROP AS
                        SELECT w.*, CAST(md5('helped' || w.child) AS uuid) AS id, CAST(md5('plan' || w.child) AS uuid) AS plan,
                            w.decided_at + make_interval(days => 8) AS begun_at
                        FROM (
                            SELECT n.*, row_number() OVER (ORDER BY n.child) AS number
                            FROM (
                                SELECT e.child, e.sector, e.unit, e.unit_group, e.decided_by,
                                    e.decided_at - interval '40 days' AS decided_at
                                FROM earlier e
                                WHERE e.was <> 'GREEN' AND e.position = 'GREEN'
                                UNION ALL
                                SELECT e.child, e.sector, e.unit, e.unit_group, e.decided_by, e.decided_at
                                FROM earlier e
                                WHERE e.position = 'YELLOW' AND e.decided_at < CAST(:today AS date) - interval '50 days') n
                            WHERE n.decided_at > CAST(:today AS date) - interval '11 months'
                                AND n.decided_at < CAST(:today AS date) - interval '50 days' AND NOT EXISTS (
                                    SELECT FROM focus_point f
                                    WHERE f.municipality = :municipality AND f.child = n.child)) w
                        """).param("today", today).update();
        jdbc.sql("""
                        INSERT INTO focus_point (municipality, id, child, sector, unit, unit_group, owner, state, title,
                            attention, purpose, surroundings, noticed_on, invited_on, dialogue_on, created_by, created_at)
                        SELECT :municipality, id, child, sector, unit, unit_group, decided_by,
                            (ARRAY['ACHIEVED', 'FOLLOWED_UP', 'ADJUSTED', 'STOPPED'])[1 + number % 4],
                            'En rolig begyndelse på dagen', 'er tit træt om formiddagen', 'så der er kræfter til at lege',
                            'vi begynder dagen roligt', CAST(begun_at AS date) - 3, CAST(begun_at AS date),
                            CAST(begun_at AS date), decided_by, begun_at
                        FROM helped
                        """).update();
    }

    private void plans(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO support_plan (municipality, id, focus_point, child, version, made_by, made_at)
                        SELECT :municipality, plan, id, child, 1, decided_by, begun_at FROM helped
                        """).update();
        jdbc.sql("""
                        INSERT INTO plan_goal (municipality, plan, id, child, ordinal, kind, words, family_words, signs)
                        SELECT :municipality, plan, CAST(md5('goal' || child) AS uuid), child, 1, 'SECURITY',
                            'begynder dagen i ro', 'en rolig morgen', 'man kan se det i leg'
                        FROM helped
                        """).update();
        jdbc.sql("""
                        INSERT INTO plan_action (municipality, plan, id, goal, child, ordinal, words, first_step,
                            responsible_employee)
                        SELECT :municipality, plan, CAST(md5('action' || child) AS uuid), CAST(md5('goal' || child) AS uuid), child, 1,
                            'vi tager imod ved døren', 'i morgen', decided_by
                        FROM helped
                        """).update();
        jdbc.sql("""
                        UPDATE support_plan p
                        SET approved_by = h.decided_by, approved_at = h.begun_at, agreed = 'AT_THE_TABLE',
                            starts_on = CAST(h.begun_at AS date), counts_from = CAST(h.begun_at AS date)
                        FROM helped h
                        WHERE p.municipality = :municipality AND p.id = h.plan
                        """).update();
        jdbc.sql("""
                        INSERT INTO follow_up (municipality, id, focus_point, plan, child, ordinal, state, due_on, meets_at,
                            minutes, place, booked_by, booked_at, held_on, took_part, outcome, reason, noted_by, noted_at)
                        SELECT :municipality, CAST(md5('followed' || child) AS uuid), id, plan, child, 1, 'HELD', due_on,
                            due_on + time '14:30', 45, 'WITH_US', decided_by, begun_at, held_on, '{}',
                            (ARRAY['ACHIEVED', 'CONTINUE', 'ADJUST', 'STOP'])[1 + number % 4], 'det så vi sammen', decided_by,
                            held_on + time '15:30'
                        FROM (
                            SELECT h.*, CAST(begun_at AS date) + 30 AS due_on,
                                CAST(begun_at AS date) + CASE WHEN number % 3 = 0 THEN 36 ELSE 27 END AS held_on
                            FROM helped h) h
                        WHERE held_on < :today
                        """).param("today", today).update();
        jdbc.sql("""
                        INSERT INTO follow_up (municipality, id, focus_point, plan, child, ordinal, state, due_on, meets_at,
                            minutes, place, booked_by, booked_at)
                        SELECT :municipality, CAST(md5('late' || child) AS uuid), id, plan, child, 2, 'BOOKED',
                            CAST(:today AS date) - 6, CAST(:today AS date) - 6 + time '14:30', 45, 'WITH_US', decided_by, begun_at
                        FROM helped
                        WHERE number % 8 = 1
                        """).param("today", today).update();
    }

    private void experiences() {
        jdbc.sql("""
                        INSERT INTO follow_up_experience (municipality, follow_up, adult, child, taken_care_of, makes_difference,
                            answered_at)
                        SELECT :municipality, f.id, r.adult, f.child, 'YES', (ARRAY['YES', 'YES', 'PARTLY', 'NO'])[1 + h.number % 4],
                            f.noted_at + interval '2 days'
                        FROM helped h
                        JOIN follow_up f ON f.municipality = :municipality AND f.focus_point = h.id AND f.state = 'HELD'
                        CROSS JOIN LATERAL (
                            SELECT adult FROM family_relation
                            WHERE municipality = :municipality AND child = h.child AND custody
                            ORDER BY adult LIMIT 1) r
                        """).update();
    }
}
