package dk.traad.wondering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The family answers, asks for a call, opens its own, and each custody holder keeps their own words. */
class FamilyWonderingTest extends WonderedChild {
    @Test
    void a_custody_holder_answers_in_their_own_words_and_staff_see_it_on_their_desk() {
        open(mette);
        assertThat(answer(karen, "Ja, hun savner sin far.")).hasStatus(303).hasHeader("Location", family());
        assertThat(state()).isEqualTo("ANSWERED");
        assertThat(text(as(soeren).get("/desk"))).contains("Svar fra Karen Prøve: Ida Prøve", "hun savner sin far");
        assertThat(text(as(mette).get(staff()))).contains("Karen Prøve skrev", "hun savner sin far");
        assertThat(text(as(soeren).get("/desk"))).doesNotContain("Svar fra Karen");
        assertThat(answer(karen, " ")).hasStatus(422);
        assertThat(answer(karen, "x".repeat(2001))).hasStatus(422);
    }

    @Test
    void an_answer_belongs_to_the_one_who_wrote_it_until_that_person_shares_it() {
        open(mette);
        answer(karen, "Kun for jer.");
        answer(per, "For os alle.", "shared", "true");
        assertThat(text(as(per).get(family()))).doesNotContain("Kun for jer.", "Karen");
        assertThat(text(as(karen).get(family()))).contains("For os alle.", "En anden i familien");
        var entry = given.value(java.util.UUID.class, "SELECT id FROM wondering_entry WHERE NOT shared");
        var sharing = family() + "/sharing";
        assertThat(as(per).post(sharing, "entry", entry.toString(), "shared", "true"))
                .hasStatus(404);
        assertThat(as(per).post(sharing, "entry", "no id", "shared", "true")).hasStatus(404);
        assertThat(as(karen).post(sharing, "entry", entry.toString(), "shared", "true"))
                .hasStatus(303);
        assertThat(text(as(per).get(family()))).contains("Kun for jer.");
    }

    @Test
    void what_staff_answer_to_one_is_read_by_that_one() {
        open(mette);
        answer(karen, "Kun for jer.");
        assertThat(as(mette).get(staff()))
                .as("the one who wrote for herself is chosen already")
                .bodyText()
                .containsPattern("value=\"" + karen.person() + "\" checked");
        var words = staff() + "/words";
        assertThat(as(mette)
                        .post(
                                words,
                                "key",
                                "1",
                                "words",
                                "Tak, Karen.",
                                "to",
                                karen.person().toString()))
                .hasStatus(303);
        assertThat(as(mette).post(words, "key", "2", "words", "Til jer begge.", "to", ""))
                .hasStatus(303);
        assertThat(as(mette)
                        .post(
                                words,
                                "key",
                                "3",
                                "words",
                                "x",
                                "to",
                                lis.person().toString()))
                .hasStatus(422);
        assertThat(as(mette).post(words, "key", "4", "words", "")).hasStatus(422);
        assertThat(text(as(karen).get(family()))).contains("Tak, Karen.", "Til jer begge.");
        assertThat(text(as(per).get(family()))).doesNotContain("Tak, Karen.").contains("Til jer begge.");
    }

    @Test
    void a_wish_to_be_called_stays_on_the_desk_until_somebody_has_talked_with_them() {
        given.change("UPDATE adult SET phone = '12 34 56 78' WHERE id = :id", Map.of("id", karen.adult()));
        open(mette);
        assertThat(as(karen).post(family() + "/call", "key", "1", "words", "Efter kl. 16"))
                .hasStatus(303);
        assertThat(as(karen).post(family() + "/call", "key", "1", "words", "Efter kl. 16"))
                .hasStatus(303);
        assertThat(count("wondering_entry")).isOne();
        assertThat(state()).as("the talk is still to come").isEqualTo("OPENED");
        as(mette).get(staff());
        assertThat(as(mette).get(staff())).bodyText().contains("href=\"tel:12345678\"");
        assertThat(text(as(mette).get("/desk"))).contains("Karen Prøve vil gerne ringes op", "Efter kl. 16");
        talk(mette);
        assertThat(text(as(mette).get("/desk"))).doesNotContain("ringes op");
        assertThat(text(as(per).get(family()))).doesNotContain("Efter kl. 16");
    }

    @Test
    void a_parent_wonders_and_those_close_to_the_child_answer() {
        assertThat(text(as(karen).get("/family/children/" + ida))).contains("Spørg om noget");
        assertThat(text(as(karen).get("/family/children/" + ida + "/wonderings/new")))
                .contains("Hvem vil du spørge?", "Myretuen", "Sundhedsplejen");
        assertThat(ask(karen, "place", "")).hasStatus(422);
        assertThat(ask(karen)).hasStatus(303).hasHeader("Location", family());
        assertThat(ask(karen)).hasStatus(303);
        assertThat(count("wondering")).isOne();
        assertThat(count("outbox_message")).isZero();
        assertThat(text(as(mette).get("/desk"))).contains("Karen Prøve undrer sig: Ida Prøve", "Hun drømmer grimt.");
        assertThat(text(as(lone).get("/desk"))).doesNotContain("drømmer");
        as(mette).get(staff());
        assertThat(text(as(mette).get("/desk"))).as("until it is answered").contains("Karen Prøve undrer sig");
        assertThat(as(mette).post(staff() + "/take-back", "reason", "x")).hasStatus(409);
        clock.plusDays(2);
        assertThat(text(as(mette).get(staff()))).contains("Familien har ventet 2 dage på svar");
        as(mette).post(staff() + "/words", "key", "1", "words", "Tak, det holder vi øje med.");
        assertThat(state()).isEqualTo("ANSWERED");
        assertThat(count("outbox_message")).as("only the one who asked").isOne();
        assertThat(text(as(mette).get("/desk"))).doesNotContain("undrer sig");
        assertThat(text(as(karen).get("/family/children/" + ida))).contains("Du har fået svar om Ida");
        assertThat(text(as(karen).get(family()))).contains("Tak, det holder vi øje med.", "Du undrer dig over noget");
    }

    @Test
    void a_parent_s_own_wondering_is_the_other_s_only_when_shared_and_without_the_answers() {
        ask(karen);
        as(mette).post(staff() + "/words", "key", "1", "words", "Kun til Karen.");
        assertThat(as(per).get(family())).hasStatus(404);
        assertThat(as(per).post(family() + "/sharing", "shared", "true")).hasStatus(404);
        assertThat(as(karen).post(family() + "/sharing", "shared", "true")).hasStatus(303);
        assertThat(as(per).post(family() + "/sharing", "shared", "false")).hasStatus(404);
        assertThat(text(as(per).get(family())))
                .contains("Hun drømmer grimt.", "En anden i familien")
                .doesNotContain("Kun til Karen.", "Karen");
    }

    @Test
    void only_custody_holders_read_and_write() {
        open(mette);
        var without = given.parentWithoutCustody("Jan", ida);
        var stranger = given.custodyHolder("Ulla", given.child("Otto", red));
        for (var parent : List.of(without, stranger)) {
            assertThat(as(parent).get(family())).hasStatus(404);
            assertThat(answer(parent, "x")).hasStatus(404);
            assertThat(as(parent).post(family() + "/call")).hasStatus(404);
            assertThat(as(parent).post(family() + "/reopen", "reason", "x")).hasStatus(404);
            assertThat(as(parent).post(family() + "/sharing", "shared", "true")).hasStatus(404);
            assertThat(as(parent).get("/family/children/" + ida + "/wonderings/new"))
                    .hasStatus(404);
            assertThat(ask(parent)).hasStatus(404);
        }
        assertThat(count("wondering_entry")).isZero();
    }

    @Test
    void what_is_closed_while_a_parent_writes_keeps_their_words_and_can_be_taken_up_again() {
        open(mette);
        talk(mette);
        close(mette);
        var late = answer(karen, "Vent, der er mere.");
        assertThat(late).hasStatus(409).bodyText().contains("Vent, der er mere.</textarea>");
        assertThat(text(late)).contains("Undringen blev afsluttet, mens du skrev.");
        assertThat(as(karen).post(family() + "/call", "words", "I dag")).hasStatus(409);
        assertThat(as(karen).post(family() + "/reopen", "reason", "")).hasStatus(422);
        assertThat(as(karen).post(family() + "/reopen", "reason", "Vent, der er mere."))
                .hasStatus(303);
        assertThat(as(karen).post(family() + "/reopen", "reason", "Igen")).hasStatus(409);
        assertThat(text(as(mette).get("/desk"))).contains("Svar fra Karen Prøve", "Vent, der er mere.");
        assertThat(text(as(per).get(family()))).doesNotContain("Vent, der er mere.");
    }

    @Test
    void where_a_place_must_stay_hidden_the_other_holder_reads_neutral_words() {
        given.change("UPDATE adult SET protected = true WHERE id = :id", Map.of("id", karen.adult()));
        livesApart(per);
        open(mette, "sentence", "I Myretuen siger Mette, at Ida er træt.");
        answer(karen, "På Stue Rød er der uro, siger Søren.", "shared", "true");
        as(soeren).post(staff() + "/words", "key", "1", "words", "Mette fra Myretuen ringer.");
        as(mette).post(staff() + "/talks", "talkedOn", "", "how", "");
        talk(mette, "talkedWith", per.person().toString(), "talkWords", "Vi mødtes i Myretuen.");
        close(mette, "closeWords", "Hilsen Mette, Myretuen");
        for (var path : List.of(
                family(), "/family/children/" + ida, "/family/children/" + ida + "/wonderings/new", "/family")) {
            assertThat(as(per).get(path)).bodyText().doesNotContain("Myretuen", "Mette", "Søren", "Stue Rød", "Holm");
        }
        assertThat(text(as(per).get(family())))
                .contains("De voksne fra institutionen", "I institutionen siger en i personalet, at Ida er træt.");
        assertThat(as(per).inEnglish().get(family())).bodyText().doesNotContain("Myretuen", "Mette");
        assertThat(text(as(karen).get(family()))).contains("Mette Holm fra Myretuen", "Vi", "Stue Rød er der uro");
    }

    @Test
    void a_child_with_nobody_to_ask_has_nobody_to_ask() {
        given.change(
                "UPDATE placement SET to_on = :yesterday",
                Map.of("yesterday", clock.today().minusDays(1)));
        given.change(
                "UPDATE health_visitor_assignment SET to_on = :yesterday",
                Map.of("yesterday", clock.today().minusDays(1)));
        assertThat(text(as(karen).get("/family/children/" + ida))).doesNotContain("Spørg om noget");
        assertThat(text(as(karen).get("/family/children/" + ida + "/wonderings/new")))
                .contains("Du kan spørge kommunen");
        assertThat(ask(karen)).hasStatus(422);
    }
}
