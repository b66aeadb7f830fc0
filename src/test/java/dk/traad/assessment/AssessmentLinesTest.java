package dk.traad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands on the desk and on the child's thread. */
class AssessmentLinesTest extends AssessedRoom {
    @Test
    void whoever_has_sent_sees_whom_we_wait_for() {
        green(mette);
        assertThat(text(as(mette).get("/desk"))).contains("Fælles vurdering, Stue Rød", "Mangler: Søren");
        assertThat(text(as(soeren).get("/desk"))).doesNotContain("Mangler: Søren");
    }

    @Test
    void what_is_ready_to_be_decided_waits_for_the_team_and_not_for_others() {
        bothAreIn();
        assertThat(text(as(mette).get("/desk")))
                .contains("Fælles vurdering, Stue Rød", "1 barn er klar til jeres samtale", "Beslut");
        assertThat(text(as(lis).get("/desk"))).doesNotContain("klar til jeres samtale");
        decide(mette);
        assertThat(text(as(mette).get("/desk"))).doesNotContain("klar til jeres samtale");
    }

    @Test
    void a_message_from_parents_waits_until_it_is_read() {
        parentsWrite("Vi ser det samme hjemme", "");
        assertThat(text(as(soeren).get("/desk")))
                .contains("Ny besked fra forældre: Aya Prøve", "»Vi ser det samme hjemme«", "Læs");
        as(soeren).get(path());
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Ny besked fra forældre");
    }

    @Test
    void a_question_from_parents_waits_until_it_is_answered() {
        var contribution = parentsWrite("", "Hvornår taler vi sammen?");
        as(soeren).get(path());
        assertThat(text(as(mette).get("/desk")))
                .contains("Ny besked fra forældre: Aya Prøve", "Mor Prøve venter på svar: »Hvornår taler vi sammen?«");
        as(mette).post(path() + "/contributions/" + contribution + "/reply", "reason", "På torsdag");
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Ny besked fra forældre");
    }

    private UUID parentsWrite(String attention, String question) {
        var mother = given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette);
        var id = UUID.randomUUID();
        given.insert(
                "INSERT INTO parent_contribution (municipality, id, assessment, child, adult, attention, question,"
                        + " sent_at)"
                        + " SELECT municipality, :id, id, child, :adult, :attention, :question, :now FROM assessment"
                        + " WHERE id = :assessment",
                Map.of(
                        "id",
                        id,
                        "assessment",
                        assessment,
                        "adult",
                        mother.adult(),
                        "attention",
                        attention,
                        "question",
                        question,
                        "now",
                        clock.instant()));
        return id;
    }

    @Test
    void when_the_parents_days_have_passed_it_waits_to_be_made_final() {
        parentsReadBefore();
        given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette);
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Gør endelig");
        clock.plusDays(8);
        assertThat(text(as(mette).get("/desk")))
                .contains("Gør vurderingen af Aya Prøve endelig", "Forældrenes tid til at svare er gået");
    }

    @Test
    void what_is_held_back_is_not_forgotten() {
        bothAreIn();
        decide(mette, "holdBack", "true", "heldBackReason", "Først rådgiver");
        assertThat(text(as(mette).get("/desk"))).contains("Holdes tilbage fra forældrene: Aya Prøve");
    }

    @Test
    void a_decision_is_a_bead_on_the_child_s_thread_for_the_place_that_made_it() {
        bothAreIn();
        decide(mette);
        assertThat(text(as(mette).get("/children/" + aya)))
                .contains("Fælles vurdering, Myretuen", "Står ofte på kanten");
        assertThat(text(as(lis).get("/children/" + aya))).contains("Fælles vurdering, Myretuen");
        var lone = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        given.assigned(aya, lone);
        assertThat(as(lone).get("/children/" + aya)).hasStatusOk();
        assertThat(text(as(lone).get("/children/" + aya)))
                .doesNotContain("Fælles vurdering, Myretuen", "Står ofte på kanten");
    }
}
