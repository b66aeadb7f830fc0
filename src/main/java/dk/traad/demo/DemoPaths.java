package dk.traad.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places that took children over in time or late, and a programme under way, in a whole municipality. */
@Repository
@Order(91)
@Conditional(OnDemo.class)
class DemoPaths implements DemoPart {
    private final JdbcClient jdbc;

    DemoPaths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        if (municipality != DemoMunicipality.HOLBAEK) {
            return;
        }
        transitions(today);
        programme(municipality, today);
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
}
