package dk.traad.demo;

import dk.traad.kernel.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The two programmes that ship, each under way in its municipality of the demo. */
@Repository
@Order(3)
@Conditional(OnDemo.class)
class DemoProgrammes implements DemoPart {
    private final JdbcTemplate jdbc;
    private final DemoVisits visits;

    DemoProgrammes(JdbcTemplate jdbc, DemoVisits visits) {
        this.jdbc = jdbc;
        this.visits = visits;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        switch (municipality) {
            case JAMMERBUGT -> firstThousandDays(municipality, today);
            case HELSINGOER -> togetherAboutTheChild(municipality, today);
            case HORSENS, HOLBAEK, ESBJERG -> {
                // They have none.
            }
        }
    }

    private void firstThousandDays(DemoMunicipality municipality, LocalDate today) {
        var programme = municipality.key("programme", "1000");
        jdbc.update("""
            INSERT INTO programme (municipality, id, name_da, name_en, purpose_da, purpose_en, record_policy, funder,
                grant_kroner, from_on, to_on, from_months, to_months, need_visits, may_offer, measures)
            VALUES (present_municipality(), ?, 'De første 1000 dage', 'The first 1000 days',
                'Har I haft brug for lidt ekstra i barnets første år, kan sundhedsplejersken blive ved med at følge jer, til barnet er tre år. Det er den samme, der kommer.',
                'If you have needed something extra in your child’s first year, the health visitor can go on following you until the child is three. The same person keeps coming.',
                'ORDINARY', 'Sundhedsstyrelsen', 1500000, ?, ?, 6, 36, 3, '{HEALTH_VISITOR}',
                '{OFFERED,ACCEPTED,HELD,ON_TIME,HANDOVERS,FAMILY_EXPERIENCE,STAFF_EXPERIENCE}')
            """, programme, today.minusMonths(26), today.plusMonths(10));
        step(municipality, programme, "Besøg ved 1½ år", "Visit at 1½ years", 17, 20);
        step(municipality, programme, "Besøg ved 3 år", "Visit at 3 years", 34, 38);
        needVisits(municipality, "vera", 3);
        needVisits(municipality, "asger", 4);
        needVisits(municipality, "luna", 3);
        offer(municipality, programme, "vera", "4102", today.minusMonths(5), "maja", "YES");
        offer(municipality, programme, "asger", "4102", today.minusDays(4), null, null);
        cooperation(municipality, programme, today);
        plan(municipality, "vera", "Besøg ved 1½ år");
        visits.book(
                municipality.key("visit", "vera" + "Besøg ved 1½ år"),
                municipality.key("employee", "4102"),
                DemoTime.at(WorkingDays.after(today, 3), 12));
        plan(municipality, "vera", "Besøg ved 3 år");
        continuity(municipality, "vera", "4102", "4101", today.minusMonths(5));
    }

    private void step(DemoMunicipality municipality, UUID programme, String nameDa, String nameEn, int from, int to) {
        var step = municipality.key("step", nameDa);
        jdbc.update("""
                INSERT INTO visit_step (municipality, id, name_da, name_en, audience, age_unit, from_age, to_age, minutes,
                    assessment_due)
                VALUES (present_municipality(), ?, ?, ?, 'PROGRAMME', 'MONTHS', ?, ?, 60, true)
                """, step, nameDa, nameEn, from, to);
        jdbc.update(
                "INSERT INTO programme_visit (municipality, programme, step) VALUES (present_municipality(), ?, ?)",
                programme,
                step);
    }

    private void needVisits(DemoMunicipality municipality, String child, int many) {
        for (var i = 0; i < many; i++) {
            jdbc.update(
                    """
                    INSERT INTO home_visit (municipality, id, child, window_from, window_to, state, minutes, together, held_on,
                        planned_at)
                    SELECT municipality, ?, id, birthday + ?, birthday + ?, 'HELD', 60, ?, birthday + ?, now()
                    FROM child
                    WHERE municipality = present_municipality() AND id = ?
                    """,
                    municipality.key("need", child + i),
                    60 + i * 45,
                    74 + i * 45,
                    municipality.key("need", child + i),
                    66 + i * 45,
                    municipality.key("child", child));
        }
    }

    private void offer(
            DemoMunicipality municipality,
            UUID programme,
            String child,
            String by,
            LocalDate on,
            @Nullable String parent,
            @Nullable String answer) {
        jdbc.update(
                """
                INSERT INTO programme_offer (municipality, id, programme, child, basis, offered_by, offered_on, answer,
                    answered_on, answered_by)
                VALUES (present_municipality(), ?, ?, ?, 'NEED_VISITS', ?, ?, ?, ?, ?)
                """,
                municipality.key("offer", child),
                programme,
                municipality.key("child", child),
                municipality.key("employee", by),
                on,
                answer,
                answer == null ? null : on.plusDays(3),
                parent == null ? null : municipality.key("adult", parent));
    }

    /** How one goes about it together, and how far it is with one family. */
    private void cooperation(DemoMunicipality municipality, UUID programme, LocalDate today) {
        for (var row : DemoFile.rows("cooperation-steps.csv")) {
            jdbc.update(
                    """
                    INSERT INTO programme_step (municipality, programme, number, name_da, name_en, role, checks_da, checks_en)
                    VALUES (present_municipality(), ?, ?, ?, ?, ?, string_to_array(?, '|'), string_to_array(?, '|'))
                    """,
                    programme,
                    row.number("number"),
                    row.get("danish"),
                    row.get("english"),
                    row.get("role"),
                    row.get("checks danish"),
                    row.get("checks english"));
        }
        for (var item = 0; item < 2; item++) {
            jdbc.update(
                    """
                    INSERT INTO programme_step_tick (municipality, offer, number, item, child, ticked_by, ticked_on)
                    VALUES (present_municipality(), ?, 1, ?, ?, ?, ?)
                    """,
                    municipality.key("offer", "vera"),
                    item,
                    municipality.key("child", "vera"),
                    municipality.key("employee", "4102"),
                    today.minusMonths(4));
        }
    }

    private void plan(DemoMunicipality municipality, String child, String step) {
        jdbc.update(
                """
                INSERT INTO home_visit (municipality, id, child, step, window_from, window_to, state, minutes, together,
                    planned_at)
                SELECT c.municipality, ?, c.id, s.id, CAST(c.birthday + make_interval(months => s.from_age) AS date),
                    CAST(c.birthday + make_interval(months => s.to_age) AS date), 'TO_BOOK', 60, ?, now()
                FROM child c
                JOIN visit_step s ON s.municipality = c.municipality AND s.id = ?
                WHERE c.municipality = present_municipality() AND c.id = ?
                """,
                municipality.key("visit", child + step),
                municipality.key("visit", child + step),
                municipality.key("step", step),
                municipality.key("child", child));
    }

    private void continuity(DemoMunicipality municipality, String child, String who, String by, LocalDate from) {
        jdbc.update(
                """
                INSERT INTO continuity_professional (municipality, id, child, employee, from_on, named_by, named_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, now())
                """,
                municipality.key("continuity", child),
                municipality.key("child", child),
                municipality.key("employee", who),
                from,
                municipality.key("employee", by));
    }

    private void togetherAboutTheChild(DemoMunicipality municipality, LocalDate today) {
        var programme = municipality.key("programme", "sammen");
        jdbc.update("""
                INSERT INTO programme (municipality, id, name_da, name_en, purpose_da, purpose_en, record_policy, funder,
                    grant_kroner, from_on, to_on, from_months, to_months, may_offer, measures, every_days, for_months)
                VALUES (present_municipality(), ?, 'Sammen om barnet', 'Together about the child',
                    'En pædagog fra jeres barns stue kommer hjem til jer hver 14. dag i otte måneder. I taler om det, I er i tvivl om: søvn, mad, leg eller gode vaner. Intet bliver skrevet ned.',
                    'An educator from your child’s own room comes to your home every fortnight for eight months. You talk about what you are in doubt about: sleep, food, play or good habits. Nothing is written down.',
                    'NOTHING_WRITTEN', 'Socialstyrelsen', 3300000, ?, ?, 0, 35, '{LEADER}', '{OFFERED,ACCEPTED,HELD,PLACES}',
                    14, 8)
                """, programme, today.minusMonths(12), today.plusYears(2));
        jdbc.update(
                "UPDATE employee SET phone = '00 02 17 56' WHERE municipality = present_municipality() AND id = ?",
                municipality.key("employee", "5601"));
        place(municipality, programme, "217301", 1, "JOINED", today.minusMonths(11), "5601");
        jdbc.update("""
            UPDATE programme_unit SET worker_hours = 'Tirsdag kl. 14–16 i personalestuen'
            WHERE municipality = present_municipality() AND unit = ?
            """, municipality.key("unit", "217301"));
        place(municipality, programme, "217302", 1, "JOINED", today.minusMonths(11), null);
        place(municipality, programme, "217303", 2, "INVITED", today.minusDays(6), null);
        jdbc.update(
                """
                INSERT INTO advisory_enrolment (municipality, programme, child, since_week)
                SELECT municipality, ?, id, ? FROM child
                WHERE municipality = present_municipality() AND id IN (?, ?)
                """,
                programme,
                today.minusMonths(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                municipality.key("child", "alva"),
                municipality.key("child", "bjork"));
        jdbc.update("""
                INSERT INTO advisory_offer (municipality, programme, child, until_on)
                VALUES (present_municipality(), ?, ?, ?)
                """, programme, municipality.key("child", "malik"), today.plusDays(25));
        jdbc.update("""
                INSERT INTO advisory_total (municipality, programme, offered, joined, left_early)
                VALUES (present_municipality(), ?, 41, 29, 6)
                """, programme);
        for (var back = 1; back <= 6; back++) {
            month(municipality, programme, "217301", today.withDayOfMonth(1).minusMonths(back), 9 + back % 3);
            month(municipality, programme, "217302", today.withDayOfMonth(1).minusMonths(back), 6 + back % 2);
        }
    }

    private void place(
            DemoMunicipality municipality,
            UUID programme,
            String unit,
            int wave,
            String state,
            LocalDate invitedOn,
            @Nullable String socialWorker) {
        var answered = state.equals("JOINED") ? invitedOn.plusDays(20) : null;
        jdbc.update(
                """
                INSERT INTO programme_unit (municipality, programme, unit, wave, state, invited_on, talked_on, answered_on,
                    social_worker)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                programme,
                municipality.key("unit", unit),
                wave,
                state,
                invitedOn,
                answered,
                answered,
                socialWorker == null ? null : municipality.key("employee", socialWorker));
    }

    private void month(DemoMunicipality municipality, UUID programme, String unit, LocalDate month, int visits) {
        jdbc.update("""
                INSERT INTO advisory_month (municipality, programme, unit, month, visits)
                VALUES (present_municipality(), ?, ?, ?, ?)
                """, programme, municipality.key("unit", unit), month, visits);
    }
}
