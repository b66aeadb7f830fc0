package dk.traad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnDemandTest extends WebTest {
    private UnitId myretuen;
    private GroupId red;
    private Professional mette;
    private Professional lone;
    private ChildId aya;

    @BeforeEach
    void aChildWithAnEducatorAndAHealthVisitor() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette", red);
        lone = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        aya = given.child("Aya", red);
        given.assigned(aya, lone);
    }

    @Test
    void whoever_works_with_the_child_begins_one_with_a_reason_and_all_close_to_it_there_are_asked() {
        var soeren = given.educator("Søren", red);
        assertThat(as(mette).get("/children/" + aya)).bodyText().contains(begin());
        assertThat(as(mette).post(begin(), "reason", "")).hasStatus(422);
        assertThat(as(mette).post(begin(), "reason", "Ændret siden ferien")).hasStatus(303);
        assertThat(text(as(soeren).get("/assessments"))).contains("Aya Prøve", "Ændret siden ferien", "Ikke begyndt");
        assertThat(as(lone).get("/assessments")).bodyText().doesNotContain("Ændret siden ferien");
        assertThat(text(as(soeren).get("/desk")))
                .contains("Din vurdering af Aya Prøve", "Ændret siden ferien", "Vurdér");
    }

    @Test
    void the_health_visitor_begins_her_own_beside_the_daycare_s() {
        as(mette).post(begin(), "reason", "I stuen");
        assertThat(as(lone).post(begin(), "reason", "Ved besøget")).hasStatus(303);
        assertThat(given.value(Integer.class, "SELECT count(*) FROM assessment"))
                .isEqualTo(2);
    }

    @Test
    void there_is_only_one_under_way_at_a_place() {
        as(mette).post(begin(), "reason", "Først");
        var id = given.value(UUID.class, "SELECT id FROM assessment");
        assertThat(as(mette).get(begin()))
                .as("whoever comes to begin one goes on with the one there is")
                .hasStatus(303)
                .hasHeader("Location", "/assessments/" + id + "/own");
        assertThat(as(mette).post(begin(), "reason", "Igen")).hasStatus(409);
        assertThat(given.value(Integer.class, "SELECT count(*) FROM assessment"))
                .isEqualTo(1);
    }

    @Test
    void the_child_s_page_leads_to_the_one_under_way_instead_of_beginning_another() {
        var id = given.openAssessment(aya);
        var own = "/assessments/" + id + "/own";
        assertThat(as(mette).get("/children/" + aya))
                .bodyText()
                .contains("En vurdering er i gang: fortsæt", own)
                .doesNotContain("Begynd en vurdering", begin());
        as(mette).post(own + "/submit", "version", "0", "position", "GREEN", "strength", "0");
        assertThat(as(mette).get("/children/" + aya))
                .bodyText()
                .contains("En vurdering er i gang: fortsæt", "/assessments/" + id)
                .doesNotContain(own);
        assertThat(text(as(lone).get("/children/" + aya))).contains("Begynd en vurdering");
    }

    /** At home nobody is taught and there is no group, and nobody is talked with before it is decided. */
    @Test
    void a_health_visitor_is_asked_in_words_that_fit_a_home() {
        as(lone).post(begin(), "reason", "Ved besøget");
        var id = given.value(UUID.class, "SELECT id FROM assessment");
        var own = "/assessments/" + id + "/own";
        assertThat(text(as(lone).get(own)))
                .contains("Hvad kan vi gøre anderledes omkring barnet?", "Hjemmet", "Helbred")
                .doesNotContain("Rum, rytme", "Fagligt", "Gruppen eller klassen", "det hos os");
        as(lone).post(own + "/submit", "version", "0", "position", "GREEN", "strength", "0");
        assertThat(text(as(lone).get("/assessments")))
                .contains("Klar til at blive besluttet")
                .doesNotContain("jeres samtale");
        assertThat(text(as(lone).get("/assessments/" + id)))
                .contains("Vurdering af Aya Prøve", "Klar til at blive besluttet", "Hvordan har barnet det?")
                .doesNotContain("jeres samtale", "Fælles vurdering af", "rum, rytme");
        assertThat(text(as(lone).get("/desk"))).doesNotContain("jeres samtale");
    }

    @Test
    void only_those_close_to_the_child_begin_one() {
        for (var stranger : new Professional[] {
            given.leader("Lis", myretuen),
            given.educator("Bo", given.group(myretuen, "Stue Blå")),
            given.administrator("Adam")
        }) {
            assertThat(as(stranger).get(begin())).hasStatus(404);
            assertThat(as(stranger).post(begin(), "reason", "x")).hasStatus(404);
        }
    }

    @Test
    void a_list_of_one_s_own_shows_only_one_s_own() {
        var id = given.openAssessment(aya);
        assertThat(as(mette).get("/assessments")).bodyText().contains(id.toString());
        assertThat(as(mette).get("/assessments?campaign=" + UUID.randomUUID()))
                .bodyText()
                .doesNotContain(id.toString());
        var bo = given.educator("Bo", given.group(myretuen, "Stue Blå"));
        assertThat(text(as(bo).get("/assessments"))).contains("Der er ikke noget at vurdere lige nu");
        assertThat(as(given.custodyHolder("Mor", aya)).get("/assessments")).hasStatus(404);
    }

    private String begin() {
        return "/children/" + aya + "/assessments/new";
    }
}
