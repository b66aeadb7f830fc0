package dk.traad.circle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who stands around a child: for staff by name, for the family by role and place. */
class CircleTest extends WebTest {
    private GivenRelations around;
    private UnitId myretuen;
    private GroupId red;
    private ChildId ida;
    private Professional mette;
    private Parent camilla;

    @BeforeEach
    void aRoom() {
        around = new GivenRelations(given, clock);
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        ida = given.child("Ida", red);
        mette = given.educator("Mette Lund", red);
        camilla = given.custodyHolder("Camilla", ida);
    }

    @Test
    void everybody_on_the_list_opens_the_childs_page_and_nobody_else_does() {
        var people = new LinkedHashMap<String, Professional>();
        people.put("Mette Lund", mette);
        people.put("Birgit Dahl", given.leader("Birgit Dahl", myretuen));
        var lone = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        given.assigned(ida, lone);
        people.put("Lone Friis", lone);
        var soren = given.educator("Søren Holm", given.group(myretuen, "Stue Blå"));
        around.standIn(soren, red);
        people.put("Søren Holm", soren);
        var school = given.school("Skolen");
        var tina = given.teacher("Tina Dam", given.group(school, "0.A"));
        around.disclosed(
                ida, "ASSESSMENT", UUID.randomUUID(), school, clock.today().plusDays(3), mette);
        people.put("Tina Dam", tina);
        var advice = given.ppAdvice("PPR");
        var pia = given.employed("Pia Borup", Role.PP_ADVICE, advice, null);
        around.accepted(around.referral(ida, advice, mette), pia);
        people.put("Pia Borup", pia);
        var karen = given.employed("Karen Krag", Role.TEACHER, school, null);
        around.coordinator(karen, ida);
        people.put("Karen Krag", karen);
        people.put("Poul Kruse", given.employed("Poul Kruse", Role.PP_ADVICE, advice, null));
        people.put("Anne Brandt", given.educator("Anne Brandt", given.group(myretuen, "Stue Gul")));
        var family = given.educator("Frida Møller", red);
        around.family(family, ida);
        people.put("Frida Møller", family);

        var page = text(as(mette).get("/children/" + ida + "/circle"));
        people.forEach((name, who) -> assertThat(page.contains(name))
                .as(name)
                .isEqualTo(as(who).get("/children/" + ida).getResponse().getStatus() == 200));
        assertThat(page)
                .contains(
                        "Arbejder i Myretuen · Stue Rød".substring(1),
                        "Lærer",
                        "vikar",
                        "tovholder",
                        "19. november 2026");
    }

    @Test
    void only_those_around_the_child_see_the_list() {
        var school = given.school("Skolen");
        var tina = given.teacher("Tina Dam", given.group(school, "0.A"));
        around.disclosed(
                ida, "ASSESSMENT", UUID.randomUUID(), school, clock.today().plusDays(3), mette);
        assertThat(as(tina).get("/children/" + ida)).hasStatus(200);
        assertThat(as(tina).get("/children/" + ida + "/circle")).hasStatus(404);
        assertThat(text(as(tina).get("/children/" + ida))).doesNotContain("Omkring barnet");
        assertThat(as(given.administrator("Ada")).get("/children/" + ida + "/circle"))
                .hasStatus(404);
        assertThat(text(as(mette).get("/children/" + ida))).contains("Omkring barnet");
        assertThat(as(camilla).get("/children/" + ida + "/circle")).hasStatus(404);
    }

    @Test
    void whoever_only_reads_on_after_the_placement_is_told_so_with_the_last_day() {
        given.change("UPDATE placement SET to_on = :to", Map.of("to", clock.today()));
        clock.plusDays(1);
        assertThat(text(as(mette).get("/children/" + ida + "/circle")))
                .contains("kender barnet fra Myretuen · Stue Rød", "Til og med 16. december 2026");
    }

    @Test
    void the_family_sees_roles_and_places_and_only_names_it_knows() {
        given.educator("Søren Holm", red);
        assertThat(family(camilla))
                .contains("I dag kan 2 fagpersoner læse om Ida", "2 pædagoger · Myretuen · Stue Rød")
                .doesNotContain("Mette", "Søren");
        given.decided(ida, mette, "PARENTS_INFORMED", Position.GREEN);
        assertThat(family(camilla)).contains("Mette Lund og 1 til").doesNotContain("Søren");
        assertThat(text(as(camilla).get("/family/children/" + ida))).contains("I dag kan 2 fagpersoner læse om Ida");
    }

    @Test
    void whoever_is_with_the_child_every_day_is_not_counted_again_for_what_the_place_was_sent() {
        given.educator("Søren Holm", given.group(myretuen, "Stue Blå"));
        around.disclosed(
                ida, "ASSESSMENT", UUID.randomUUID(), myretuen, clock.today().plusDays(3), mette);
        assertThat(family(camilla))
                .contains(
                        "I dag kan 2 fagpersoner læse om Ida",
                        "1 pædagog · Myretuen · Stue Rød Er sammen med barnet",
                        "1 pædagog · Myretuen Har fået noget tilsendt");
    }

    @Test
    void a_stand_in_is_told_to_the_family_with_the_last_day() {
        around.standIn(given.educator("Søren Holm", given.group(myretuen, "Stue Blå")), red);
        assertThat(family(camilla)).contains("1 pædagog", "Er vikar. Kan læse til og med 22. november 2026.");
    }

    @Test
    void a_protected_address_hides_place_and_names_from_the_other_custody_holder() {
        var jonas = given.custodyHolder("Jonas", ida);
        given.change("UPDATE family_relation SET residence = false WHERE adult = :who", Map.of("who", jonas.adult()));
        given.change("UPDATE adult SET protected = true WHERE id = :who", Map.of("who", camilla.adult()));
        given.decided(ida, mette, "PARENTS_INFORMED", Position.GREEN);
        var advice = given.ppAdvice("PPR Myreby");
        around.accepted(around.referral(ida, advice, mette), given.employed("Pia Borup", Role.PP_ADVICE, advice, null));
        assertThat(family(jonas))
                .contains("1 pædagog · institutionen", "1 rådgiver fra PPR · kommunen")
                .doesNotContain("Myre", "Stue", "Mette", "Pia");
        assertThat(family(camilla)).contains("Myretuen", "Mette Lund", "PPR Myreby");
    }

    @Test
    void held_custody_and_no_custody_show_nothing() {
        var jonas = given.custodyHolder("Jonas", ida);
        around.held(jonas, ida, mette);
        assertThat(as(jonas).get("/family/children/" + ida + "/circle")).hasStatus(404);
        var dennis = given.parentWithoutCustody("Dennis", ida);
        assertThat(as(dennis).get("/family/children/" + ida + "/circle")).hasStatus(404);
        assertThat(text(as(mette).get("/children/" + ida + "/circle")))
                .contains("Camilla Prøve", "Jonas Prøve er spærret")
                .doesNotContain("Jonas Prøve kan læse", "Dennis");
    }

    @Test
    void a_young_person_sees_who_reads_about_them() {
        var zara = given.child("Zara", clock.today().minusYears(15));
        given.placed(zara, red);
        assertThat(text(as(around.youngPerson(zara)).get("/mine/circle")))
                .contains("Hvem kan læse om dig?", "1 pædagog · Myretuen · Stue Rød");
        assertThat(as(camilla).get("/mine/circle")).hasStatus(404);
    }

    private String family(SignedIn who) {
        return text(as(who).get("/family/children/" + ida + "/circle"));
    }
}
