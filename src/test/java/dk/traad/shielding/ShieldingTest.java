package dk.traad.shielding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A leader shields a child: named readers and nobody else, at once, and never nobody. */
class ShieldingTest extends WebTest {
    private UnitId myretuen;
    private GroupId red;
    private ChildId ida;
    private Professional birgit;
    private Professional mette;
    private Professional soren;

    @BeforeEach
    void aRoom() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        ida = given.child("Ida", red);
        birgit = given.leader("Birgit Dahl", myretuen);
        mette = given.educator("Mette Lund", red);
        soren = given.educator("Søren Holm", red);
    }

    @Test
    void only_the_leader_and_those_named_read_from_that_moment() {
        assertThat(text(as(birgit).get(path()))).contains("Skærm Ida", "Mette Lund", "Søren Holm");
        assertThat(shield(mette)).hasStatus(303);
        assertThat(opens(birgit)).isTrue();
        assertThat(opens(mette)).isTrue();
        assertThat(opens(soren)).isFalse();
        assertThat(text(as(soren).get("/children"))).doesNotContain("Ida");
        assertThat(text(as(mette).get("/children/" + ida + "/circle")))
                .contains("Skærmet siden 16. november 2026", "Birgit Dahl")
                .doesNotContain("Søren");
        assertThat(text(as(birgit).get("/unit"))).contains("Skærmede børn", "Ida Prøve");
        assertThat(text(as(birgit).get(path()))).contains("Ida er skærmet", "Truet");
    }

    @Test
    void readers_come_and_go_and_there_is_always_one_who_can_lift_it() {
        shield(mette);
        assertThat(as(birgit)
                        .post(path() + "/readers", "reader", soren.employee().toString()))
                .hasStatus(303);
        assertThat(opens(soren)).isTrue();
        assertThat(remove(mette)).hasStatus(303);
        assertThat(opens(mette)).isFalse();
        assertThat(remove(birgit)).hasStatus(409);
        assertThat(opens(birgit)).isTrue();
        var bo = given.leader("Bo Friis", myretuen);
        as(birgit).post(path() + "/readers", "reader", bo.employee().toString());
        assertThat(remove(birgit)).hasStatus(303).hasHeader("Location", "/unit");
        assertThat(opens(birgit)).isFalse();
        assertThat(opens(bo)).isTrue();
    }

    @Test
    void somebody_who_has_nothing_to_do_with_the_child_is_not_made_a_reader() {
        var anne = given.educator("Anne Brandt", given.group(given.daycare("Solstrålen"), "Solen"));
        shield(anne);
        assertThat(given.value(Long.class, "SELECT count(*) FROM named_reader")).isOne();
        assertThat(as(birgit)
                        .post(path() + "/readers", "reader", anne.employee().toString()))
                .hasStatus(404);
        var family = given.educator("Frida Møller", red);
        new GivenRelations(given, clock).family(family, ida);
        assertThat(as(birgit)
                        .post(path() + "/readers", "reader", family.employee().toString()))
                .hasStatus(404);
    }

    @Test
    void it_is_lifted_with_a_reason_and_everybody_reads_again() {
        shield(mette);
        assertThat(as(birgit).post(path() + "/lift", "reason", " ")).hasStatus(422);
        assertThat(opens(soren)).isFalse();
        assertThat(as(birgit).post(path() + "/lift", "reason", "Sagen er slut")).hasStatus(303);
        assertThat(opens(soren)).isTrue();
        assertThat(as(birgit).post(path() + "/lift", "reason", "Sagen er slut")).hasStatus(409);
        shield(soren);
        assertThat(opens(mette)).isFalse();
        assertThat(opens(soren)).isTrue();
    }

    @Test
    void a_reason_is_needed_and_a_shielded_child_is_not_shielded_again() {
        assertThat(as(birgit).post(path(), "reason", "")).hasStatus(422);
        shield(mette);
        assertThat(shield(mette)).hasStatus(409);
        assertThat(given.value(Long.class, "SELECT count(*) FROM shielding")).isOne();
    }

    @Test
    void only_a_leader_of_the_unit_decides() {
        assertThat(as(mette).get(path())).hasStatus(404);
        assertThat(as(mette).post(path(), "reason", "Truet")).hasStatus(404);
        assertThat(as(given.leader("Ulla Krog", given.daycare("Solstrålen"))).get(path()))
                .hasStatus(404);
        shield(mette);
        assertThat(as(given.leader("Bo Friis", myretuen)).get(path())).hasStatus(404);
        assertThat(as(mette).post(path() + "/lift", "reason", "Nej")).hasStatus(404);
    }

    @Test
    void when_the_leader_has_left_an_administrator_names_another_without_seeing_the_child() {
        var ada = given.administrator("Ada Vest");
        shield(mette);
        assertThat(text(as(ada).get("/desk"))).doesNotContain("skærmet");
        given.left(birgit);
        var bo = given.leader("Bo Friis", myretuen);
        assertThat(opens(bo)).isFalse();
        assertThat(text(as(ada).get("/desk"))).contains("Et skærmet barn har ingen leder, der kan læse", "Myretuen");
        var page = text(as(ada).get("/protection"));
        assertThat(page).contains("Giv Bo Friis adgang").doesNotContain("Ida", "Truet", "Mette");
        var id = given.value(UUID.class, "SELECT id FROM shielding");
        assertThat(as(ada).post(
                                "/protection/shieldings/" + id + "/reader",
                                "leader",
                                mette.employee().toString()))
                .hasStatus(404);
        assertThat(as(ada).post(
                                "/protection/shieldings/" + id + "/reader",
                                "leader",
                                bo.employee().toString()))
                .hasStatus(303);
        assertThat(opens(bo)).isTrue();
        assertThat(as(ada).post(
                                "/protection/shieldings/" + id + "/reader",
                                "leader",
                                bo.employee().toString()))
                .hasStatus(409);
        assertThat(as(bo).post(
                                "/protection/shieldings/" + id + "/reader",
                                "leader",
                                bo.employee().toString()))
                .hasStatus(404);
    }

    @Test
    void a_child_that_moves_takes_its_shielding_along_and_waits_for_a_leader_there() {
        shield(mette);
        given.change(
                "UPDATE placement SET to_on = :to", Map.of("to", clock.today().minusDays(1)));
        var solen = given.daycare("Solstrålen");
        var ulla = given.leader("Ulla Krog", solen);
        given.placed(ida, given.group(solen, "Solen"));
        assertThat(opens(ulla)).isFalse();
        assertThat(text(as(given.administrator("Ada Vest")).get("/protection"))).contains("Giv Ulla Krog adgang");
    }

    private String path() {
        return "/children/" + ida + "/shielding";
    }

    private MvcTestResult shield(Professional reader) {
        return as(birgit)
                .post(path(), "reason", "Truet", "readers", reader.employee().toString());
    }

    private MvcTestResult remove(Professional reader) {
        return as(birgit).post(path() + "/readers/" + reader.employee() + "/remove");
    }

    private boolean opens(Professional who) {
        return as(who).get("/children/" + ida).getResponse().getStatus() == 200;
    }
}
