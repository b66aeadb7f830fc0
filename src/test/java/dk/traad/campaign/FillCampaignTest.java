package dk.traad.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.roster.RosterApplied;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A campaign follows the roster: who arrives, who leaves, who is asked. */
class FillCampaignTest extends WebTest {
    @Autowired
    private FillCampaign fillCampaign;

    @Autowired
    private ApplicationEventPublisher events;

    private UnitId myretuen;
    private GroupId red;
    private Professional mette;
    private Professional ole;
    private ChildId aya;

    @BeforeEach
    void aRoomWithTwoEducatorsAndAChild() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette", red);
        ole = given.educator("Ole", red);
        aya = given.child("Aya", red);
    }

    @Test
    void everyone_close_to_a_child_is_asked_and_each_child_gets_the_form_of_its_age() {
        var small = given.child("Bo", clock.today().minusMonths(20));
        given.placed(small, red);
        fill(given.campaign(Sector.DAYCARE));
        assertThat(asked(aya)).isEqualTo(2);
        assertThat(asked(small)).isEqualTo(2);
        assertThat(form(aya)).isEqualTo("D3");
        assertThat(form(small)).isEqualTo("D0");
    }

    @Test
    void as_soon_as_a_roster_is_applied_those_who_came_with_it_are_asked_about() {
        fill(given.campaign(Sector.DAYCARE));
        var bo = given.child("Bo", red);
        given.in(() -> {
            events.publishEvent(new RosterApplied());
            return true;
        });
        assertThat(asked(bo)).isEqualTo(2);
    }

    @Test
    void filling_again_changes_nothing() {
        var campaign = given.campaign(Sector.DAYCARE);
        fill(campaign);
        var before = given.value(
                String.class,
                "SELECT string_agg(a::text || o::text, '' ORDER BY o.employee) FROM assessment a, own_assessment o");
        clock.plusDays(1);
        fill(campaign);
        assertThat(
                        given.value(
                                String.class,
                                "SELECT string_agg(a::text || o::text, '' ORDER BY o.employee) FROM assessment a, own_assessment o"))
                .isEqualTo(before);
    }

    @Test
    void a_child_who_arrives_while_it_is_open_is_added_but_not_afterwards() {
        var campaign = given.campaign(Sector.DAYCARE);
        fill(campaign);
        var bo = given.child("Bo", red);
        clock.plusDays(1);
        as(given.administrator("Anna")).get("/campaigns/" + campaign);
        assertThat(state(bo)).isEqualTo("DRAFT");
        clock.plusDays(10);
        var carl = given.child("Carl", red);
        fill(campaign);
        assertThat(count("SELECT count(*) FROM assessment WHERE child = ?", carl))
                .isZero();
    }

    @Test
    void who_no_longer_works_there_is_excused_and_the_assessment_moves_on() {
        var campaign = given.campaign(Sector.DAYCARE);
        fill(campaign);
        submit(aya, mette);
        given.left(ole);
        fill(campaign);
        assertThat(waitedFor(aya)).isZero();
        assertThat(state(aya)).isEqualTo("IN_DIALOGUE");
    }

    @Test
    void who_has_sent_and_left_keeps_it_sent() {
        var campaign = given.campaign(Sector.DAYCARE);
        fill(campaign);
        submit(aya, mette);
        given.left(mette);
        fill(campaign);
        assertThat(count("SELECT count(*) FROM own_assessment WHERE submitted_at IS NOT NULL AND excused_at IS NULL"))
                .isEqualTo(1);
        assertThat(state(aya)).isEqualTo("OWN_SUBMITTED");
    }

    @Test
    void a_new_colleague_is_asked_too_until_the_team_is_talking() {
        var campaign = given.campaign(Sector.DAYCARE);
        fill(campaign);
        given.educator("Pia", red);
        fill(campaign);
        assertThat(waitedFor(aya)).isEqualTo(3);
        given.change("UPDATE assessment SET state = 'IN_DIALOGUE'", Map.of());
        given.educator("Ole", red);
        fill(campaign);
        assertThat(waitedFor(aya)).isEqualTo(3);
    }

    @Test
    void a_child_who_left_is_abandoned_and_taken_up_again_with_its_drafts_when_it_returns() {
        var campaign = given.campaign(Sector.DAYCARE);
        fill(campaign);
        given.change(
                "UPDATE own_assessment SET strengths = 'Leger godt' WHERE employee = :employee",
                Map.of("employee", mette.employee()));
        submit(aya, ole);
        given.change(
                "UPDATE placement SET to_on = :day", Map.of("day", clock.today().minusDays(1)));
        fill(campaign);
        assertThat(state(aya)).isEqualTo("ABANDONED");
        assertThat(waitedFor(aya)).isZero();
        given.change("UPDATE placement SET to_on = NULL", Map.of());
        fill(campaign);
        assertThat(state(aya)).isEqualTo("OWN_SUBMITTED");
        assertThat(waitedFor(aya)).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM own_assessment WHERE strengths = 'Leger godt'"))
                .isEqualTo(1);
    }

    @Test
    void a_child_who_changes_room_is_assessed_by_the_new_room() {
        var blue = given.group(myretuen, "Stue Blå");
        var campaign = given.campaign(Sector.DAYCARE);
        fill(campaign);
        given.change(
                "UPDATE placement SET to_on = :day", Map.of("day", clock.today().minusDays(1)));
        given.placed(aya, blue);
        given.educator("Pia", blue);
        fill(campaign);
        assertThat(count("SELECT count(*) FROM assessment WHERE unit_group = ? AND state = 'DRAFT'", blue))
                .isEqualTo(1);
        assertThat(waitedFor(aya)).isEqualTo(1);
    }

    @Test
    void a_child_who_changes_daycare_is_asked_about_anew_and_nothing_follows_it() {
        var other = given.group(given.daycare("Solstrålen"), "Stue Gul");
        given.educator("Pia", other);
        var campaign = given.campaign(Sector.DAYCARE);
        fill(campaign);
        submit(aya, mette);
        given.change(
                "UPDATE placement SET to_on = :day", Map.of("day", clock.today().minusDays(1)));
        given.placed(aya, other);
        fill(campaign);
        assertThat(count("SELECT count(*) FROM assessment WHERE unit_group = ? AND state = 'ABANDONED'", red))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM assessment WHERE unit_group = ? AND state = 'DRAFT'", other))
                .isEqualTo(1);
    }

    @Test
    void a_child_with_an_assessment_under_way_is_not_asked_about_twice() {
        fill(given.campaign(Sector.DAYCARE));
        fill(given.campaign(Sector.DAYCARE));
        assertThat(count("SELECT count(*) FROM assessment")).isEqualTo(1);
    }

    @Test
    void what_nobody_began_in_an_earlier_campaign_gives_way_to_the_new_one() {
        var earlier = given.campaign(Sector.DAYCARE);
        fill(earlier);
        clock.plusDays(100);
        var later = given.campaign(Sector.DAYCARE);
        fill(later);
        fill(earlier);
        assertThat(count("SELECT count(*) FROM assessment WHERE campaign = ? AND state = 'ABANDONED'", earlier))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM assessment WHERE campaign = ? AND state = 'DRAFT'", later))
                .isEqualTo(1);
    }

    @Test
    void a_health_visitor_is_asked_about_the_children_of_the_right_age() {
        var health = given.healthVisiting("Sundhedsplejen");
        var lone = given.healthVisitor("Lone", health);
        var baby = given.child("Emil", clock.today().minusMonths(9));
        given.assigned(baby, lone);
        given.assigned(aya, lone);
        var campaign = given.campaign(Sector.HEALTH_VISITING);
        given.change("UPDATE assessment_campaign SET age_to = 12", Map.of());
        fill(campaign);
        assertThat(asked(baby)).isEqualTo(1);
        assertThat(form(baby)).isEqualTo("SP");
        assertThat(count("SELECT count(*) FROM assessment WHERE child = ?", aya))
                .isZero();
    }

    @Test
    void three_thousand_children_are_filled_in_whole_sets() {
        var day = Map.of("day", clock.today().minusMonths(3));
        given.change("""
                INSERT INTO unit (municipality, id, number, name, kind, ownership)
                SELECT :municipality, gen_random_uuid(), 'U' || n, 'Hus ' || n, 'INTEGRATED', 'MUNICIPAL'
                FROM generate_series(0, 39) n
                """, Map.of());
        given.change("""
                INSERT INTO unit_group (municipality, id, unit, code, name, from_on)
                SELECT :municipality, gen_random_uuid(), u.id, 'G' || n, 'Stue ' || n, :day
                FROM generate_series(0, 159) n JOIN unit u ON u.number = 'U' || n % 40
                """, day);
        given.change("""
                INSERT INTO employee (municipality, id, number, name)
                SELECT :municipality, gen_random_uuid(), 'E' || n, 'Pædagog ' || n FROM generate_series(0, 479) n
                """, Map.of());
        given.change("""
                INSERT INTO employment (municipality, id, employee, unit, unit_group, role, from_on)
                SELECT :municipality, gen_random_uuid(), e.id, g.unit, g.id, 'EDUCATOR', :day
                FROM employee e JOIN unit_group g ON g.code = 'G' || substr(e.number, 2)::int % 160
                WHERE e.number LIKE 'E%'
                """, day);
        given.change("""
                INSERT INTO child (municipality, id, first_name, last_name, birthday)
                SELECT :municipality, gen_random_uuid(), 'Barn', n::text, CAST(:day AS date) - n % 1000
                FROM generate_series(1, 3000) n
                """, day);
        given.change("""
                INSERT INTO placement (municipality, id, child, unit, unit_group, from_on)
                SELECT :municipality, gen_random_uuid(), c.id, g.unit, g.id, :day
                FROM child c JOIN unit_group g ON g.code = 'G' || c.last_name::int % 160
                WHERE c.first_name = 'Barn'
                """, day);
        var campaign = given.campaign(Sector.DAYCARE);
        var started = System.nanoTime();
        fill(campaign);
        var first = System.nanoTime();
        fill(campaign);
        System.out.printf(
                "3,000 children filled in %d ms, again in %d ms%n",
                (first - started) / 1_000_000, (System.nanoTime() - first) / 1_000_000);
        assertThat(count("SELECT count(*) FROM assessment")).isEqualTo(3001);
        assertThat(count("SELECT count(*) FROM own_assessment")).isEqualTo(9002);
    }

    private void fill(AssessmentCampaign.Id campaign) {
        given.in(() -> {
            fillCampaign.fill(campaign);
            return true;
        });
    }

    private void submit(ChildId child, Professional who) {
        given.change("""
                UPDATE own_assessment o SET position = 'GREEN', submitted_at = :now, touched_at = :now
                FROM assessment a WHERE a.id = o.assessment AND a.child = :child AND o.employee = :employee
                """, Map.of("now", clock.instant(), "child", child, "employee", who.employee()));
        given.change("UPDATE assessment SET state = 'OWN_SUBMITTED' WHERE child = :child", Map.of("child", child));
    }

    private int asked(ChildId child) {
        return count(
                "SELECT count(*) FROM own_assessment o JOIN assessment a ON a.id = o.assessment WHERE a.child = ?",
                child);
    }

    private int waitedFor(ChildId child) {
        return count(
                "SELECT count(*) FROM own_assessment o JOIN assessment a ON a.id = o.assessment"
                        + " WHERE o.submitted_at IS NULL AND o.excused_at IS NULL AND a.child = ?",
                child);
    }

    private String state(ChildId child) {
        return given.value(String.class, "SELECT state FROM assessment WHERE child = ?", child.value());
    }

    private String form(ChildId child) {
        return given.value(
                String.class,
                "SELECT f.code FROM assessment a JOIN assessment_form f ON f.id = a.form WHERE a.child = ?",
                child.value());
    }

    private int count(String sql, dk.traad.kernel.Id... ids) {
        return given.value(
                Integer.class,
                sql,
                java.util.Arrays.stream(ids).map(dk.traad.kernel.Id::value).toArray());
    }
}
