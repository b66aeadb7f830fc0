package dk.traad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.ChildId;
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
    void a_talk_the_parents_were_promised_waits_until_the_assessment_is_closed() {
        given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette);
        assertThat(text(as(soeren).get("/desk"))).contains("Tal med forældrene: Aya Prøve");
        assertThat(text(as(lis).get("/desk"))).doesNotContain("Tal med forældrene");
        assertThat(text(as(soeren).get(path())))
                .containsSubsequence("Når I har talt sammen, afslutter I vurderingen her", "Afslut vurderingen");
        as(soeren).post(path() + "/close");
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Tal med forældrene");
    }

    @Test
    void nobody_is_asked_to_talk_before_the_parents_are_told_or_when_nothing_was_promised() {
        given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette, "holdBack", "true", "heldBackReason", "Først rådgiver");
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Tal med forældrene");
        as(mette).post(path() + "/inform");
        assertThat(text(as(mette).get("/desk"))).contains("Tal med forældrene: Aya Prøve");
        as(mette)
                .post(
                        path() + "/corrections",
                        decision("correctionReason", "Det var et andet skridt", "nextStep", "FOCUS_POINT"));
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Tal med forældrene");
    }

    @Test
    void a_focus_point_takes_over_the_promised_talk() {
        given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette);
        assertThat(text(as(mette).get("/desk"))).contains("Tal med forældrene");
        assertThat(as(mette).post(path() + "/focus-point")).hasStatus(303);
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Tal med forældrene");
    }

    @Test
    void an_invitation_to_an_older_focus_point_takes_over_the_promised_talk() {
        given.custodyHolder("Mor", aya);
        bothAreIn();
        decide(mette);
        as(mette).post(path() + "/focus-point");
        given.change(
                "UPDATE focus_point SET assessment = NULL, created_at = created_at - interval '30 days'", Map.of());
        assertThat(text(as(mette).get("/desk"))).contains("Tal med forældrene: Aya Prøve");
        given.insert(
                "INSERT INTO dialogue (municipality, id, focus_point, child, state, minutes, places, invited_by, invited_at)"
                        + " SELECT municipality, :id, id, child, 'OPEN', 30, '{WITH_US}', created_by, :now FROM focus_point",
                Map.of("id", UUID.randomUUID(), "now", clock.instant()));
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Tal med forældrene");
    }

    @Test
    void many_promised_talks_of_one_room_are_one_line() {
        bothAreIn();
        decide(mette);
        for (var name : new String[] {"Bo", "Cilla", "Dan"}) {
            assertThat(text(as(mette).get("/desk"))).contains("Tal med forældrene: Aya Prøve");
            promised(given.child(name, red));
        }
        assertThat(text(as(mette).get("/desk")))
                .contains("Tal med forældrene til 4 børn, Stue Rød")
                .doesNotContain("Tal med forældrene: Aya Prøve");
        var room = "/groups/" + red + "/decisions/" + campaign;
        assertThat(text(as(mette).get(room))).contains("En samtale med forældrene");
    }

    private void promised(ChildId child) {
        var id = UUID.randomUUID();
        given.insert(
                "INSERT INTO assessment (municipality, id, child, campaign, form, sector, unit, unit_group, state, opened_at)"
                        + " SELECT municipality, :id, :child, campaign, form, sector, unit, unit_group, state, opened_at"
                        + " FROM assessment WHERE id = :like",
                Map.of("id", id, "child", child, "like", assessment));
        given.insert(
                "INSERT INTO joint_assessment (municipality, assessment, child, version, position, going_well, attention,"
                        + " surroundings, context, next_step, took_part, decided_by, decided_at)"
                        + " SELECT municipality, :id, :child, version, position, going_well, attention, surroundings,"
                        + " context, next_step, took_part, decided_by, decided_at"
                        + " FROM joint_assessment WHERE assessment = :like",
                Map.of("id", id, "child", child, "like", assessment));
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
