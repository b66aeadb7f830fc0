package dk.traad.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the first 1000 days have been for the many families nobody plays: enough of each for the report of the grant to
 * have figures, and enough too few for it to leave something out.
 */
@Repository
@Order(91)
@Conditional(OnDemo.class)
class DemoGrant implements DemoPart {
    private final JdbcClient jdbc;

    DemoGrant(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        if (municipality != DemoMunicipality.JAMMERBUGT) {
            return;
        }
        families(municipality, today);
        offers(municipality);
        visits(today);
        handovers();
        experiences();
    }

    /** Families in daycare with a small child and no offer yet, in an order that is the same each time. */
    private void families(DemoMunicipality municipality, LocalDate today) {
        jdbc.sql("""
            CREATE TEMPORARY TABLE of_grant ON COMMIT DROP AS
            SELECT m.*, CAST(md5('grant' || child) AS uuid) AS offer, CAST(:programme AS uuid) AS programme,
                greatest(birthday + 200 + CAST(number AS int), CAST(:today AS date) - 760 + CAST(number * 3 AS int))
                    AS on_day,
                CASE WHEN number <= 5 THEN NULL WHEN number <= 16 THEN 'NO' ELSE 'YES' END AS answer
            FROM (
                SELECT c.municipality, c.id AS child, c.birthday, p.unit, p.unit_group, p.from_on AS starts_on,
                    row_number() OVER (ORDER BY c.birthday < CAST(:today AS date) - interval '20 months',
                        md5(c.id || 'grant')) AS number, (
                    SELECT r.adult FROM family_relation r
                    WHERE r.municipality = c.municipality AND r.child = c.id AND r.custody
                    ORDER BY r.adult LIMIT 1) AS adult
                FROM child c
                JOIN placement p ON p.municipality = c.municipality AND p.child = c.id AND p.to_on IS NULL
                WHERE c.municipality = :municipality
                    AND c.birthday <= CAST(:today AS date) - interval '11 months'
                    AND c.birthday > CAST(:today AS date) - interval '60 months'
                    AND NOT EXISTS (SELECT FROM programme_offer o
                                    WHERE o.municipality = c.municipality AND o.child = c.id)) m
            WHERE adult IS NOT NULL
            """)
                .param("programme", municipality.key("programme", "1000"))
                .param("today", today)
                .update();
        jdbc.sql("UPDATE of_grant SET on_day = CAST(:today AS date) - 1 - CAST(number AS int) WHERE answer IS NULL")
                .param("today", today)
                .update();
        jdbc.sql("UPDATE of_grant SET on_day = CAST(:today AS date) - 6 WHERE answer IS NOT NULL AND on_day >"
                        + " CAST(:today AS date) - 6")
                .param("today", today)
                .update();
    }

    private void offers(DemoMunicipality municipality) {
        jdbc.sql("""
            INSERT INTO programme_offer (municipality, id, programme, child, basis, offered_by, offered_on, answer,
                no_reason, answered_on, answered_by)
            SELECT :municipality, offer, programme, child, 'NEED_VISITS', :by, on_day, answer,
                CASE WHEN answer = 'NO' THEN CASE WHEN number <= 11 THEN 'NO_TIME' ELSE 'HELP_ENOUGH' END END,
                CASE WHEN answer IS NOT NULL THEN on_day + 5 END, CASE WHEN answer IS NOT NULL THEN adult END
            FROM of_grant
            """).param("by", municipality.key("employee", "4103")).update();
    }

    /** Each in its window, every third some days after it had closed. */
    private void visits(LocalDate today) {
        jdbc.sql("""
            INSERT INTO home_visit (municipality, id, child, step, window_from, window_to, state, minutes, together,
                held_on, planned_at)
            SELECT :municipality, id, child, step, window_from, window_to, 'HELD', 60, id, held_on, window_from
            FROM (
                SELECT CAST(md5('grant' || m.child || s.id) AS uuid) AS id, m.child, s.id AS step, w.*,
                    CASE WHEN m.number % 3 = 0 THEN w.window_to + 9 ELSE w.window_from + 25 END AS held_on, m.on_day
                FROM of_grant m
                JOIN programme_visit p ON p.municipality = m.municipality AND p.programme = m.programme
                JOIN visit_step s ON s.municipality = p.municipality AND s.id = p.step
                CROSS JOIN LATERAL (
                    SELECT CAST(m.birthday + make_interval(months => s.from_age) AS date) AS window_from,
                        CAST(m.birthday + make_interval(months => s.to_age) AS date) AS window_to) w
                WHERE m.answer = 'YES') v
            WHERE held_on > on_day AND held_on < CAST(:today AS date)
            """).param("today", today).update();
    }

    private void handovers() {
        jdbc.sql("""
            INSERT INTO transition (municipality, id, child, kind, to_unit, to_group, starts_on, state, way,
                opened_because, opened_at, need_assessed_on, prepared_on, handed_over_on, received_on, followed_up_on)
            SELECT municipality, CAST(md5('grant start' || child) AS uuid), child, 'HOME_TO_DAYCARE', unit, unit_group,
                starts_on, 'FOLLOWED_UP', 'PARENTS', 'PLACEMENT', starts_on - 100, starts_on - 90, starts_on - 60,
                starts_on - 30, starts_on - 20, starts_on + 60
            FROM of_grant m
            WHERE answer = 'YES' AND number % 4 <> 0 AND NOT EXISTS (
                SELECT FROM transition t WHERE t.municipality = m.municipality AND t.child = m.child)
            """).update();
    }

    private void experiences() {
        for (var side : new String[] {"FAMILY", "STAFF"}) {
            jdbc.sql("""
                INSERT INTO programme_experience (municipality, offer, side, child, meant, answered_on)
                SELECT municipality, offer, :side, child,
                    CASE number % 4 WHEN 0 THEN 'LITTLE' WHEN 1 THEN 'SOMETHING' ELSE 'MUCH' END, on_day + 6
                FROM of_grant
                WHERE answer = 'YES' AND (:side = 'STAFF' OR number % 11 <> 0)
                """).param("side", side).update();
        }
    }
}
