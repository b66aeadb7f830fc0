package dk.traad.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every relation opens a child's page on its days and not on the day before or after. */
class RelationsTest extends WebTest {
    private GivenRelations around;
    private UnitId myretuen;
    private GroupId red;
    private ChildId ida;
    private Professional mette;

    @BeforeEach
    void aRoom() {
        around = new GivenRelations(given, clock);
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        ida = given.child("Ida", red);
        mette = given.educator("Mette", red);
    }

    @Test
    void a_stand_in_in_the_room_works_there_for_the_days_of_the_appointment() {
        var soren = given.educator("Søren", given.group(myretuen, "Stue Blå"));
        assertThat(page(soren)).isEqualTo(404);
        around.standIn(soren, red);
        assertThat(page(soren)).isEqualTo(200);
        assertThat(list(soren)).contains("Ida");
        clock.plusDays(6);
        assertThat(page(soren)).isEqualTo(200);
        clock.plusDays(1);
        assertThat(page(soren)).isEqualTo(404);
        assertThat(list(soren)).doesNotContain("Ida");
    }

    @Test
    void whoever_stands_in_for_a_colleague_has_her_children() {
        var soren = given.educator("Søren", given.group(myretuen, "Stue Blå"));
        around.standIn(soren, mette);
        assertThat(page(soren)).isEqualTo(200);
        var lone = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        var eva = given.healthVisitor("Eva", given.healthVisiting("Sundhedsplejen Syd"));
        given.assigned(ida, lone);
        assertThat(page(eva)).isEqualTo(404);
        around.standIn(eva, lone);
        assertThat(page(eva)).isEqualTo(200);
        assertThat(page(lone)).isEqualTo(200);
    }

    @Test
    void a_stand_in_with_one_child_has_that_child_alone() {
        var soren = given.educator("Søren", given.group(myretuen, "Stue Blå"));
        var noah = given.child("Noah", red);
        around.standIn(soren, ida);
        assertThat(page(soren)).isEqualTo(200);
        assertThat(as(soren).get("/children/" + noah)).hasStatus(404);
    }

    @Test
    void a_coordinator_reads_and_acts_as_such_whatever_the_employment() {
        var karen = given.employed("Karen", Role.TEACHER, given.school("Skolen"), null);
        around.coordinator(karen, ida);
        assertThat(page(karen)).isEqualTo(200);
        assertThat(writing(karen)).isEqualTo(404);
        given.change("UPDATE coordinator SET to_on = :to", Map.of("to", clock.today()));
        clock.plusDays(1);
        assertThat(page(karen)).isEqualTo(404);
    }

    @Test
    void a_referral_opens_to_the_one_who_accepted_it_until_it_is_closed() {
        var advice = given.daycare("PPR");
        var pia = given.employed("Pia", Role.PP_ADVICE, advice, null);
        var poul = given.employed("Poul", Role.PP_ADVICE, advice, null);
        var referral = around.referral(ida, advice, mette);
        assertThat(page(pia)).isEqualTo(404);
        around.accepted(referral, pia);
        assertThat(page(pia)).isEqualTo(200);
        assertThat(page(poul)).isEqualTo(404);
        clock.plusDays(40);
        assertThat(page(pia)).isEqualTo(200);
        around.closed(referral, pia);
        assertThat(page(pia)).isEqualTo(404);
    }

    @Test
    void what_was_sent_to_a_unit_opens_the_card_there_but_not_the_family_until_it_expires() {
        given.custodyHolder("Camilla", ida);
        var school = given.school("Skolen");
        var tina = given.teacher("Tina", given.group(school, "0.A"));
        around.disclosed(
                ida, "ASSESSMENT", UUID.randomUUID(), school, clock.today().plusDays(10), mette);
        assertThat(text(as(tina).get("/children/" + ida))).contains("Ida").doesNotContain("Camilla");
        clock.plusDays(11);
        assertThat(page(tina)).isEqualTo(404);
    }

    @Test
    void reading_stays_open_thirty_days_after_the_placement_and_writing_does_not() {
        given.change("UPDATE placement SET to_on = :to", Map.of("to", clock.today()));
        assertThat(writing(mette)).isEqualTo(200);
        clock.plusDays(1);
        assertThat(writing(mette)).isEqualTo(404);
        clock.plusDays(29);
        assertThat(page(mette)).isEqualTo(200);
        assertThat(list(mette)).contains("Ida");
        clock.plusDays(1);
        assertThat(page(mette)).isEqualTo(404);
        assertThat(list(mette)).doesNotContain("Ida");
    }

    @Test
    void a_placement_that_was_taken_back_never_opened_anything() {
        given.change("UPDATE placement SET to_on = from_on - 1", Map.of());
        assertThat(page(mette)).isEqualTo(404);
    }

    @Test
    void an_assignment_that_was_taken_back_harms_nobody() {
        var visiting = given.healthVisiting("Sundhedsplejen");
        var hanne = given.healthVisitor("Hanne", visiting);
        given.assigned(ida, hanne);
        given.change("UPDATE health_visitor_assignment SET to_on = from_on - 1", Map.of());
        given.insert(
                """
                INSERT INTO continuity_professional (municipality, id, child, employee, from_on, named_by, named_at)
                VALUES (:municipality, :id, :child, :employee, :from, :employee, :now)
                """,
                Map.of(
                        "id", UUID.randomUUID(),
                        "child", ida,
                        "employee", hanne.employee(),
                        "from", clock.today().minusDays(3),
                        "now", clock.instant()));
        assertThat(as(hanne).get("/assessments")).hasStatus(200);
        assertThat(writing(hanne)).isEqualTo(200);
    }

    @Test
    void employment_counts_from_its_first_day_to_its_last() {
        given.change(
                "UPDATE employment SET from_on = :from, to_on = :to WHERE employee = :who",
                Map.of("from", clock.today().plusDays(1), "to", clock.today().plusDays(2), "who", mette.employee()));
        assertThat(page(mette)).isEqualTo(404);
        clock.plusDays(2);
        assertThat(page(mette)).isEqualTo(200);
        clock.plusDays(1);
        assertThat(page(mette)).isEqualTo(404);
        assertThat(as(mette).get("/desk")).hasStatus(404);
    }

    @Test
    void whoever_left_the_municipality_is_nobody_whatever_the_employment_says() {
        given.change(
                "UPDATE employee SET ended_on = :day WHERE id = :who",
                Map.of("day", clock.today(), "who", mette.employee()));
        assertThat(page(mette)).isEqualTo(200);
        clock.plusDays(1);
        assertThat(page(mette)).isEqualTo(404);
    }

    @Test
    void whoever_returns_counts_again() {
        given.change(
                "UPDATE employee SET ended_on = :day WHERE id = :who",
                Map.of("day", clock.today().minusDays(1), "who", mette.employee()));
        assertThat(page(mette)).isEqualTo(404);
        given.change("UPDATE employee SET ended_on = NULL WHERE id = :who", Map.of("who", mette.employee()));
        assertThat(page(mette)).isEqualTo(200);
    }

    @Test
    void nothing_that_is_written_of_an_employment_makes_it_last_longer_than_the_employee_stays() {
        given.change(
                "UPDATE employee SET ended_on = :day WHERE id = :who",
                Map.of("day", clock.today().minusDays(1), "who", mette.employee()));
        given.change(
                "UPDATE employment SET to_on = NULL, last_on = NULL WHERE employee = :who",
                Map.of("who", mette.employee()));
        assertThat(page(mette)).isEqualTo(404);
    }

    @Test
    void own_family_is_met_on_the_familys_side_only() {
        given.custodyHolder("Mette", ida);
        assertThat(page(mette)).isEqualTo(200);
        given.change(
                "UPDATE employee SET email = 'Mette@post.example' WHERE id = :who", Map.of("who", mette.employee()));
        given.change("UPDATE adult SET email = 'mette@post.example'", Map.of());
        assertThat(page(mette)).isEqualTo(403);
        assertThat(text(as(mette).get("/children/" + ida)))
                .contains("Barnet er i din familie")
                .doesNotContain("Ida");
        assertThat(list(mette)).doesNotContain("Ida");
    }

    @Test
    void declared_family_is_refused_too() {
        around.family(mette, ida);
        assertThat(page(mette)).isEqualTo(403);
        given.change("UPDATE declared_family SET to_on = from_on - 1", Map.of());
        assertThat(page(mette)).isEqualTo(200);
    }

    @Test
    void a_shielded_child_is_open_to_its_named_readers_only() {
        var birgit = given.leader("Birgit", myretuen);
        around.shielded(ida, birgit);
        around.named(birgit, ida);
        assertThat(page(mette)).isEqualTo(404);
        assertThat(list(mette)).doesNotContain("Ida");
        assertThat(page(birgit)).isEqualTo(200);
        assertThat(list(birgit)).contains("Ida");
    }

    @Test
    void a_hold_on_custody_works_at_once_and_so_does_lifting_it() {
        var camilla = given.custodyHolder("Camilla", ida);
        var jonas = given.custodyHolder("Jonas", ida);
        assertThat(familyPage(jonas)).isEqualTo(200);
        around.held(jonas, ida, mette);
        assertThat(familyPage(jonas)).isEqualTo(404);
        assertThat(as(jonas).get("/family")).hasStatus(404);
        assertThat(familyPage(camilla)).isEqualTo(200);
        around.holdLifted(jonas);
        assertThat(familyPage(jonas)).isEqualTo(200);
    }

    @Test
    void custody_ends_with_its_last_day_and_with_the_childs_eighteenth_birthday() {
        var camilla = given.custodyHolder("Camilla", ida);
        given.change("UPDATE family_relation SET to_on = :to", Map.of("to", clock.today()));
        assertThat(familyPage(camilla)).isEqualTo(200);
        clock.plusDays(1);
        assertThat(familyPage(camilla)).isEqualTo(404);
        given.change("UPDATE family_relation SET to_on = NULL", Map.of());
        given.change(
                "UPDATE child SET birthday = :day",
                Map.of("day", clock.today().minusYears(18).plusDays(1)));
        assertThat(familyPage(camilla)).isEqualTo(200);
        clock.plusDays(1);
        assertThat(familyPage(camilla)).isEqualTo(404);
    }

    private int page(Professional who) {
        return as(who).get("/children/" + ida).getResponse().getStatus();
    }

    private int writing(Professional who) {
        return as(who).get("/children/" + ida + "/assessments/new")
                .getResponse()
                .getStatus();
    }

    private int familyPage(SignedIn who) {
        return as(who).get("/family/children/" + ida).getResponse().getStatus();
    }

    private String list(Professional who) {
        return text(as(who).get("/children"));
    }
}
