package dk.traad.homevisit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import org.junit.jupiter.api.Test;

/** Whoever stands in for a health visitor does all that she does with a child, for those days. */
class StandInVisitorTest extends WebTest {
    @Test
    void whoever_stands_in_begins_an_assessment_and_fills_in_her_own() {
        var visiting = given.healthVisiting("Sundhedsplejen");
        var lone = given.healthVisitor("Lone Friis", visiting);
        var anne = given.healthVisitor("Anne Holm", visiting);
        var alva = given.child("Alva", clock.today().minusMonths(9));
        given.assigned(alva, lone);
        given.custodyHolder("Freja", alva);
        assertThat(as(anne).get("/children/" + alva + "/assessments/new")).hasStatus(404);
        new GivenRelations(given, clock).standIn(anne, lone);

        assertThat(text(as(anne).get("/children/" + alva))).contains("Begynd en vurdering");
        assertThat(as(anne).get("/children/" + alva + "/assessments/new")).hasStatus(200);
        var answer = as(anne).post("/children/" + alva + "/assessments/new", "reason", "Moren er bekymret");
        assertThat(answer).hasStatus(303);
        var own = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(as(anne).get(own)).hasStatus(200);
        clock.plusDays(8);
        assertThat(as(anne).get("/children/" + alva + "/assessments/new")).hasStatus(404);
    }
}
