package dk.traad.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What has gone before in a whole municipality, so that each of its figures has something to say: an earlier assessment of
 * everybody, and help that was followed up.
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
