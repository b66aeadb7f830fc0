package dk.traad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnAssessmentTest extends AssessedRoom {
    @Test
    void one_child_has_a_page_of_its_own() {
        assertThat(text(as(mette).get(path() + "/own")))
                .contains("Din vurdering af Aya Prøve", "4 år · Myretuen · Stue Rød", "Send min vurdering");
    }

    @Test
    void sending_leads_to_the_joint_assessment() {
        assertThat(green(mette)).hasStatus(303).hasHeader("Location", path());
        assertThat(stage()).isEqualTo("OWN_SUBMITTED");
    }

    @Test
    void what_is_incomplete_is_saved_and_not_sent() {
        var answer = as(mette).post(path() + "/own/submit", "version", "0", "position", "GREEN");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("Der er noget, der skal rettes", "Vælg eller skriv noget, der går godt.")
                .contains("Mangler: noget, der går godt");
        assertThat(answer).bodyText().contains("<a href=\"#" + assessment + "-STRENGTH\">");
        assertThat(stage()).isEqualTo("DRAFT");
    }

    @Test
    void with_no_sign_ticked_there_is_nothing_to_explain_and_with_one_there_is() {
        String[] worry = {"position", "YELLOW", "strength", "0", "surroundings", "Mindre grupper"};
        var differs = new java.util.ArrayList<>(java.util.List.of(worry));
        differs.addAll(java.util.List.of("version", "0", "indicators", "D3-R1"));
        assertThat(text(as(mette).post(path() + "/own/submit", differs.toArray(String[]::new))))
                .contains("Mangler: hvorfor du vælger noget andet end tegnene");
        var plain = new java.util.ArrayList<>(java.util.List.of(worry));
        plain.addAll(java.util.List.of("version", "0"));
        assertThat(as(soeren).post(path() + "/own/submit", plain.toArray(String[]::new)))
                .hasStatus(303);
    }

    @Test
    void sending_a_second_time_says_that_there_is_only_one() {
        green(mette);
        var again = green(mette);
        assertThat(again).hasStatus(409);
        assertThat(text(again))
                .contains("Du har allerede sendt denne vurdering 16. november 2026 kl. 10.00. Der er kun én.");
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void nothing_of_a_colleague_s_is_in_the_page_before_all_are_in() {
        yellow(soeren, "Sørens egne ord");
        for (var page : new String[] {path(), path() + "/own"}) {
            assertThat(as(mette).get(page))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Sørens egne ord", "D3-Y1\" checked");
        }
        assertThat(text(as(mette).get(path()))).contains("1 af 2 egne vurderinger er inde. Vi venter på Mette.");
        green(mette);
        assertThat(as(mette).get(path())).bodyText().contains("Sørens egne ord");
    }

    @Test
    void the_leader_never_sees_who_chose_what() {
        bothAreIn();
        assertThat(as(lis).get(path())).hasStatusOk().bodyText().doesNotContain("Glad for bøger");
        decide(mette);
        assertThat(as(lis).get(path()))
                .bodyText()
                .contains("Står ofte på kanten")
                .doesNotContain("Glad for bøger");
    }

    @Test
    void whoever_has_left_is_waited_for_no_longer() {
        green(mette);
        assertThat(text(as(mette).get(path()))).contains("Vi venter på Søren");
        given.left(soeren);
        assertThat(text(as(mette).get(path())))
                .contains("Klar til jeres samtale")
                .doesNotContain("Vi venter på");
        assertThat(decide(mette, "position", "GREEN", "nextStep", "NOTHING")).hasStatus(303);
    }

    @Test
    void the_leader_closes_the_wait_with_a_reason() {
        green(mette);
        assertThat(as(lis).post(path() + "/close-wait", "reason", "")).hasStatus(422);
        assertThat(as(lis).post(path() + "/close-wait", "reason", "Søren er syg"))
                .hasStatus(303);
        assertThat(text(as(mette).get(path())))
                .contains("Klar til jeres samtale", "Lis lukkede ventetiden 16. november 2026: Søren er syg");
        var late = green(soeren);
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("Ventetiden er lukket");
    }

    @Test
    void a_colleague_does_not_close_the_wait_but_a_childminder_does() {
        green(mette);
        assertThat(as(mette).post(path() + "/close-wait", "reason", "Nu")).hasStatus(404);
        var minding = given.childMinding("Dagplejen");
        var home = given.group(minding, "Hos Karen");
        var karen = given.childMinder("Karen", home);
        given.employed("Pernille", dk.traad.kernel.Role.EDUCATOR, minding, null);
        var ida = given.child("Ida", home);
        assessment = given.openAssessment(ida);
        green(karen);
        assertThat(text(as(karen).get(path()))).contains("Vi venter på Pernille");
        assertThat(as(karen).post(path() + "/close-wait", "reason", "Pernille er på ferie"))
                .hasStatus(303);
        assertThat(stage()).isEqualTo("IN_DIALOGUE");
    }

    @Test
    void a_health_visitor_assesses_alone_and_goes_straight_to_the_decision_with_the_parents() {
        var visiting = given.healthVisiting("Sundhedsplejen");
        var lone = given.healthVisitor("Lone", visiting);
        var ida = given.child("Ida", clock.today().minusMonths(9));
        given.assigned(ida, lone);
        var mother = given.custodyHolder("Mor", ida);
        assessment = given.openAssessment(ida);
        assertThat(text(as(lone).get(path() + "/own"))).contains("Du vurderer alene, gerne sammen med forældrene");
        as(lone).post(path() + "/own/submit", "version", "0", "position", "GREEN", "strength", "0");
        assertThat(text(as(lone).get(path()))).contains("Jeres beslutning", "Mor Prøve");
        var decided = as(lone).post(
                        path() + "/decision",
                        decision(
                                "position",
                                "GREEN",
                                "nextStep",
                                "NOTHING",
                                "tookPart",
                                mother.person().toString()));
        assertThat(decided).hasStatus(303);
        assertThat(text(as(lone).get(path()))).contains("Med til samtalen Mor Prøve");
    }

    @Test
    void an_assessment_is_only_at_hand_at_the_place_that_made_it() {
        var lone = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        given.assigned(aya, lone);
        var teacher = given.teacher("Tea", given.group(given.school("Skolen"), "0.A"));
        for (var stranger : new dk.traad.kernel.SignedIn.Professional[] {lone, teacher, given.administrator("Adam")}) {
            assertThat(as(stranger).get(path())).hasStatus(404);
            assertThat(as(stranger).get(path() + "/own")).hasStatus(404);
        }
        placedUntil(clock.today().minusDays(1));
        assertThat(as(mette).get(path() + "/own")).hasStatus(404);
        assertThat(as(mette).get(path())).hasStatusOk();
        placedUntil(clock.today().minusDays(31));
        assertThat(as(mette).get(path())).hasStatus(404);
    }

    private void placedUntil(LocalDate day) {
        given.change("UPDATE placement SET to_on = :day", Map.of("day", day));
    }
}
