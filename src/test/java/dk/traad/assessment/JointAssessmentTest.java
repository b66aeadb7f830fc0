package dk.traad.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.kernel.Role;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class JointAssessmentTest extends AssessedRoom {
    @Test
    void what_differs_comes_first_with_the_question_and_what_agrees_is_folded() {
        as(mette)
                .post(
                        path() + "/own/submit",
                        "version",
                        "0",
                        "position",
                        "GREEN",
                        "indicators",
                        "D3-G1",
                        "strength",
                        "0");
        as(soeren)
                .post(
                        path() + "/own/submit",
                        "version",
                        "0",
                        "position",
                        "YELLOW",
                        "indicators",
                        "D3-G1",
                        "indicators",
                        "D3-Y1",
                        "ownWords",
                        "Glad for bøger",
                        "surroundings",
                        "Mindre grupper");
        var page = text(as(mette).get(path()));
        assertThat(page)
                .contains("Hvad ser I forskelligt – og hvornår på dagen?", "ser det ikke", "Ét tegn ser I alle");
        assertThat(page.indexOf("Barnet står ofte på kanten")).isLessThan(page.indexOf("Barnet har mindst én god"));
        assertThat(page).contains("Mindst en af jer har valgt: Ekstra opmærksomhed");
    }

    @Test
    void after_a_decision_the_next_child_of_the_room_is_one_click_away() {
        var bo = given.child("Bo", red);
        given.change("""
                INSERT INTO assessment (municipality, id, child, campaign, form, sector, unit, unit_group, state, opened_at)
                SELECT municipality, gen_random_uuid(), :bo, campaign, form, sector, unit, unit_group, 'DRAFT', opened_at
                FROM assessment
                WHERE child = :aya
                """, Map.of("bo", bo, "aya", aya));
        bothAreIn();
        assertThat(as(mette).get(path())).bodyText().contains("Stue Rød").doesNotContain("Næste barn");
        decide(mette);
        assertThat(text(as(mette).get(path()))).doesNotContain("Næste barn");
        given.change("UPDATE assessment SET state = 'IN_DIALOGUE' WHERE child = :bo", Map.of("bo", bo));
        assertThat(text(as(mette).get(path()))).contains("Næste barn til jeres samtale: Bo");
    }

    @Test
    void whoever_may_read_about_the_child_and_not_about_its_room_is_not_led_there() {
        bothAreIn();
        decide(mette);
        var mia = given.employed("Mia Falk", Role.COORDINATOR, given.familyDepartment("Familieafdelingen"), null);
        new GivenRelations(given, clock).coordinator(mia, aya);
        assertThat(as(mia).get(path())).hasStatusOk().bodyText().doesNotContain("/decisions/");
        assertThat(as(mette).get(path())).bodyText().contains("/decisions/");
    }

    @Test
    void the_decision_begins_with_the_team_s_own_words() {
        bothAreIn();
        assertThat(as(mette).get(path()))
                .bodyText()
                .contains("Aya er en god ven at lege med. Glad for bøger.</textarea>", "Mindre grupper</textarea>");
    }

    @Test
    void the_team_decides_and_the_page_tells_it() {
        bothAreIn();
        assertThat(decide(mette)).hasStatus(303).hasHeader("Location", path());
        assertThat(text(as(soeren).get(path())))
                .contains(
                        "Det har I besluttet",
                        "Står ofte på kanten",
                        "En samtale med forældrene",
                        "Besluttet af Mette");
    }

    @Test
    void a_worry_needs_words_context_surroundings_and_a_next_step_each_said_beside_its_field() {
        bothAreIn();
        var answer = decide(
                mette,
                "attention",
                "",
                "surroundings",
                "",
                "context",
                "",
                "nextStep",
                "NOTHING",
                "goingWell",
                "Griner");
        assertThat(answer).hasStatus(422).bodyText().contains("Griner</textarea>");
        assertThat(text(answer))
                .contains(
                        "Skriv, hvad I er optagede af",
                        "Skriv, hvor og hvornår I ser det",
                        "Skriv, hvad I selv vil gøre anderledes",
                        "Vælg en samtale eller et fokuspunkt");
        assertThat(stage()).isEqualTo("IN_DIALOGUE");
    }

    @Test
    void setting_aside_what_one_of_the_team_saw_needs_a_reason() {
        bothAreIn();
        var answer = decide(mette, "position", "GREEN", "nextStep", "NOTHING");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("I har valgt en anden position");
        assertThat(decide(mette, "position", "GREEN", "nextStep", "NOTHING", "deviationReason", "Kun den ene uge"))
                .hasStatus(303);
    }

    @Test
    void only_people_who_can_have_been_there_took_part() {
        bothAreIn();
        assertThat(decide(mette, "tookPart", lis.person().toString())).hasStatus(422);
        assertThat(decide(mette, "tookPart", "nobody")).hasStatus(422);
    }

    @Test
    void a_thriving_child_needs_only_what_goes_well() {
        green(mette);
        green(soeren);
        assertThat(decide(
                        mette,
                        "position",
                        "GREEN",
                        "nextStep",
                        "NOTHING",
                        "attention",
                        "",
                        "surroundings",
                        "",
                        "context",
                        ""))
                .hasStatus(303);
    }

    @Test
    void who_comes_second_sees_both_texts_and_overwrites_nothing() {
        bothAreIn();
        var seen = version();
        decide(mette);
        var second = decide(soeren, "version", String.valueOf(seen), "attention", "Sørens egne ord");
        assertThat(second).hasStatus(409).bodyText().contains("Sørens egne ord</textarea>", "Står ofte på kanten</dd>");
        assertThat(text(second)).contains("Mette har besluttet 16. november 2026 kl. 10.00, mens du skrev.");
        assertThat(count("joint_assessment")).isEqualTo(1);
    }

    @Test
    void of_two_who_decide_at_the_same_moment_one_decides() throws Exception {
        bothAreIn();
        var together = new CyclicBarrier(2);
        var version = String.valueOf(version());
        Callable<Integer> one = () -> {
            together.await();
            return decide(mette, "version", version, "attention", "Mettes")
                    .getResponse()
                    .getStatus();
        };
        Callable<Integer> other = () -> {
            together.await();
            return decide(soeren, "version", version, "attention", "Sørens")
                    .getResponse()
                    .getStatus();
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            var answers = people.invokeAll(List.of(one, other)).stream()
                    .map(JointAssessmentTest::answerOf)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(303, 409);
        }
        assertThat(count("joint_assessment")).isEqualTo(1);
    }

    private static int answerOf(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void a_correction_is_a_new_version_with_a_reason_and_the_old_one_stays() {
        bothAreIn();
        decide(mette);
        assertThat(as(soeren).post(path() + "/corrections", decision("attention", "Rettet")))
                .hasStatus(422);
        assertThat(as(soeren)
                        .post(
                                path() + "/corrections",
                                decision("attention", "Rettet", "correctionReason", "Forkert barn")))
                .hasStatus(303);
        assertThat(text(as(mette).get(path())))
                .contains("Rettet, fordi: Forkert barn", "En tidligere udgave", "Står ofte på kanten");
        assertThat(count("joint_assessment")).isEqualTo(2);
    }

    @Test
    void two_corrections_at_once_do_not_overwrite_each_other() {
        bothAreIn();
        decide(mette);
        var seen = String.valueOf(version());
        as(soeren).post(path() + "/corrections", decision("correctionReason", "Først"));
        var second = as(mette).post(path() + "/corrections", decision("version", seen, "correctionReason", "Bagefter"));
        assertThat(second).hasStatus(409).bodyText().contains("Bagefter</textarea>");
        assertThat(count("joint_assessment")).isEqualTo(2);
    }

    @Test
    void only_the_team_decides_and_corrects() {
        bothAreIn();
        var other = given.educator("Bo", given.group(myretuen, "Stue Blå"));
        assertThat(decide(lis)).hasStatus(404);
        assertThat(decide(other)).hasStatus(404);
        assertThat(as(given.custodyHolder("Mor", aya)).get(path())).hasStatus(404);
        decide(mette);
        assertThat(as(lis).post(path() + "/corrections", decision("correctionReason", "x")))
                .hasStatus(404);
        assertThat(as(lis).get(path())).hasStatusOk();
    }
}
