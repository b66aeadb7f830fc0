package dk.traad.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One health visitor follows a family through; it is handed on and back, shared out by the leader, and never forgotten. */
class ContinuityTest extends WebTest {
    private Professional dorthe;
    private Professional lone;
    private Professional inge;
    private ChildId ellie;

    @BeforeEach
    void aFamily() {
        var team = given.healthVisiting("Sundhedsplejen");
        dorthe = given.leader("Dorthe Winther", team);
        lone = given.healthVisitor("Lone Friis", team);
        inge = given.healthVisitor("Inge Bertelsen", team);
        ellie = given.child("Ellie", clock.today().minusMonths(5));
        given.assigned(ellie, lone);
    }

    @Test
    void whoever_is_named_follows_the_family_also_when_the_roster_assigns_it_to_nobody() {
        assertThat(as(inge).get("/children/" + ellie)).hasStatus(404);
        assertThat(name(lone, inge)).hasStatus(303);
        assertThat(as(inge).get("/children/" + ellie)).hasStatus(200);
        given.change("DELETE FROM health_visitor_assignment WHERE child = :child", Map.of("child", ellie));
        assertThat(as(inge).get("/children/" + ellie)).hasStatus(200);
        assertThat(as(lone).get("/children/" + ellie)).hasStatus(404);
        assertThat(text(as(dorthe).get("/children/" + ellie + "/circle")))
                .contains("Gennemgående fagperson", "Inge Bertelsen siden 16. november 2026");
    }

    @Test
    void it_is_handed_on_with_its_history() {
        name(dorthe, lone);
        clock.plusDays(10);
        name(dorthe, inge);
        assertThat(text(as(dorthe).get("/children/" + ellie + "/circle")))
                .contains(
                        "Inge Bertelsen siden 26. november 2026", "Lone Friis, 16. november 2026 til 25. november 2026")
                .contains("givet videre");
        name(dorthe, inge);
        assertThat(given.value(Long.class, "SELECT count(*) FROM continuity_professional"))
                .isEqualTo(2);
    }

    @Test
    void what_is_handed_back_waits_on_the_leaders_page_until_somebody_is_named() {
        name(dorthe, lone);
        assertThat(text(as(lone).post(path() + "/end"))).contains("Vælg, hvorfor");
        assertThat(as(lone).post(path() + "/end", "because", "WORKLOAD")).hasStatus(303);
        assertThat(text(as(dorthe).get("/unit")))
                .contains("venter på en gennemgående fagperson", "Ellie Prøve", "For mange familier");
        assertThat(text(as(dorthe).get(path()))).contains("Inge Bertelsen har mindst lige nu");
        name(dorthe, inge);
        assertThat(text(as(dorthe).get("/unit"))).doesNotContain("venter på en gennemgående fagperson");
    }

    @Test
    void the_leader_sees_how_families_are_shared_out() {
        name(dorthe, lone);
        given.assigned(given.child("Bo", clock.today().minusYears(2)), lone);
        assertThat(text(as(dorthe).get("/unit")))
                .contains("Fordelingen af familier")
                .contains("Lone Friis 2 1 1 0 0")
                .contains("Inge Bertelsen 0 0 0 0 0");
    }

    @Test
    void whoever_stands_in_is_told_of_and_has_the_family() {
        name(dorthe, lone);
        given.change("DELETE FROM health_visitor_assignment WHERE child = :child", Map.of("child", ellie));
        new GivenRelations(given, clock).standIn(inge, lone);
        assertThat(text(as(dorthe).get("/children/" + ellie + "/circle")))
                .contains("Inge Bertelsen er vikar til og med 22. november 2026");
        assertThat(as(inge).get("/children/" + ellie)).hasStatus(200);
        clock.plusDays(7);
        assertThat(as(inge).get("/children/" + ellie)).hasStatus(404);
    }

    @Test
    void nobody_else_decides_and_nobody_of_another_profession_is_chosen() {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        given.placed(ellie, red);
        var birgit = given.leader("Birgit Dahl", myretuen);
        var mette = given.educator("Mette Lund", red);
        assertThat(as(birgit).get(path())).hasStatus(404);
        assertThat(as(mette).get(path())).hasStatus(404);
        assertThat(name(birgit, inge)).hasStatus(404);
        assertThat(as(inge).post(path() + "/end", "because", "LEAVE")).hasStatus(404);
        assertThat(name(dorthe, mette)).hasStatus(422);
        assertThat(text(as(birgit).get("/unit"))).doesNotContain("Fordelingen af familier");
    }

    private String path() {
        return "/children/" + ellie + "/continuity";
    }

    private MvcTestResult name(Professional by, Professional whom) {
        return as(by).post(path(), "who", whom.employee().toString());
    }
}
