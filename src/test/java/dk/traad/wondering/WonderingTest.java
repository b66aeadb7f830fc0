package dk.traad.wondering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.roster.RosterApplied;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Staff wonder, talk with the family, and end it; every step and every refusal. */
class WonderingTest extends WonderedChild {
    @Autowired
    ApplicationEventPublisher events;

    @Test
    void one_sentence_is_enough_and_stands_beside_how_to_write_it() {
        assertThat(text(as(mette).get("/children/" + ida + "/wonderings/new")))
                .contains("Hvad undrer I jer over hos Ida?", "Én sætning er nok")
                .contains("I er hjælpere for barnet og familien", "Skriv hellere", "barnets lov § 133");
        assertThat(open(mette)).hasStatus(303).hasHeader("Location", staff());
        assertThat(text(as(mette).get(staff())))
                .contains(
                        SENTENCE, "Mette Holm", "Åben", "Ingen kontakt endnu", "Karen Prøve: har ikke læst det nyeste");
        assertThat(text(as(mette).get("/children/" + ida))).contains("Mette Holm undrede sig", SENTENCE);
    }

    @Test
    void every_custody_holder_is_told_without_content_and_reads_it() {
        open(mette);
        assertThat(count("outbox_message")).isEqualTo(2);
        assertThat(text(as(karen).get("/family/children/" + ida)))
                .contains("Vi undrer os over noget hos Ida", "Nyt", SENTENCE, "Læs, og svar os");
        assertThat(text(as(karen).get(family()))).contains("Mette Holm fra Myretuen · Stue Rød", "ikke en vurdering");
        assertThat(text(as(mette).get(staff())))
                .contains("Karen Prøve: læste det 16. november 2026", "Per Prøve: har ikke læst det nyeste");
        assertThat(text(as(karen).get("/family/children/" + ida))).doesNotContain("Nyt ");
    }

    @Test
    void a_child_with_news_is_marked_on_the_family_s_list() {
        given.related(karen, given.child("Ole", clock.today().minusYears(8)), true);
        open(mette);
        assertThat(text(as(karen).get("/family"))).containsOnlyOnce("Nyt ");
        as(karen).get(family());
        assertThat(text(as(karen).get("/family"))).doesNotContain("Nyt ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-11-17", "2025-11-15"})
    void the_day_of_noticing_lies_within_the_last_year(String day) {
        var answer = open(mette, "noticedOn", day);
        assertThat(answer).hasStatus(422).bodyText().contains("Ida har grædt");
        assertThat(text(answer)).contains("Vælg en dag inden for det seneste år");
        assertThat(count("wondering")).isZero();
    }

    @Test
    void nobody_is_fetched_at_home() {
        open(lone);
        assertThat(text(as(lone).get(staff())))
                .contains("Et par ord i telefonen er også en samtale", "Ved et besøg")
                .doesNotContain("afhentning");
        clock.plusDays(3);
        assertThat(text(as(lone).get("/desk")))
                .contains("Et par ord i telefonen er nok")
                .doesNotContain("afhentning");
    }

    @Test
    void nobody_notices_anything_of_a_child_before_it_is_born() {
        var born = clock.today().minusMonths(4);
        given.change("UPDATE child SET birthday = :born WHERE id = :id", Map.of("born", born, "id", ida));
        var answer = open(mette, "noticedOn", born.minusDays(1).toString());
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Den dag var barnet ikke født endnu");
        assertThat(open(mette, "noticedOn", born.toString())).hasStatus(303);
    }

    @Test
    void without_a_sentence_there_is_no_wondering_and_a_story_is_not_a_sentence() {
        assertThat(text(open(mette, "sentence", " "))).contains("Skriv en sætning");
        var long1 = open(mette, "sentence", "x".repeat(501));
        assertThat(long1).hasStatus(422).bodyText().contains("x".repeat(501));
        assertThat(as(mette).post("/children/" + ida + "/wonderings/new")).hasStatus(422);
        assertThat(count("wondering")).isZero();
    }

    @Test
    void the_same_form_twice_is_one_wondering_and_one_mail_each() {
        open(mette);
        assertThat(open(mette)).hasStatus(303);
        assertThat(count("wondering")).isOne();
        assertThat(count("outbox_message")).isEqualTo(2);
    }

    @Test
    void who_opens_a_second_one_sees_the_first() {
        open(mette);
        assertThat(text(as(soeren).get("/children/" + ida + "/wonderings/new")))
                .contains("Der er allerede en åben undring om Ida", SENTENCE);
    }

    @Test
    void only_those_around_the_child_open_and_read_it() {
        open(mette);
        var other = given.educator("Bo", given.group(myretuen, "Stue Blå"));
        for (var who : List.of(other, given.administrator("Adam"), given.serviceDirector("Dora"))) {
            assertThat(as(who).get("/children/" + ida + "/wonderings/new")).hasStatus(404);
            assertThat(open(who)).hasStatus(404);
            assertThat(as(who).get(staff())).hasStatus(404);
            assertThat(talk(who)).hasStatus(404);
            assertThat(as(who).post(staff() + "/words", "words", "x")).hasStatus(404);
            assertThat(close(who)).hasStatus(404);
            assertThat(as(who).post(staff() + "/reopen", "reason", "x")).hasStatus(404);
            assertThat(as(who).post(staff() + "/take-back", "reason", "x")).hasStatus(404);
        }
        assertThat(as(lis).get(staff())).hasStatusOk();
        assertThat(as(lis).get("/children/" + ida + "/wonderings/new")).hasStatusOk();
        assertThat(as(lone).get(staff())).as("another place's is not at hand").hasStatus(404);
        assertThat(open(lone)).hasStatus(303);
        assertThat(as(karen).get(staff())).hasStatus(404);
        assertThat(as(mette).get(family())).hasStatus(404);
    }

    @Test
    void days_are_counted_from_the_first_attention_to_the_first_contact() {
        open(mette, "noticedOn", clock.today().minusDays(2).toString());
        clock.plusDays(2);
        assertThat(text(as(mette).get(staff()))).contains("Ingen kontakt endnu: 4 dage siden");
        answer(karen, "Ja, hjemme også.");
        clock.plusDays(5);
        assertThat(text(as(mette).get(staff()))).contains("Efter 4 dage (18. november 2026)", "I dialog");
        assertThat(talk(mette, "talkedOn", clock.today().minusDays(6).toString()))
                .hasStatus(303);
        assertThat(text(as(mette).get(staff())))
                .as("a talk noted later was the first")
                .contains("Efter 3 dage (17. november 2026)");
    }

    @Test
    void a_talk_is_noted_with_its_day_how_and_whom_and_is_read_by_those_who_were_there() {
        open(mette);
        var wrong = as(mette).post(staff() + "/talks", "talkedOn", "2026-11-17", "talkWords", "Husk mig");
        assertThat(wrong).hasStatus(422).bodyText().contains("Husk mig</textarea>");
        assertThat(text(wrong))
                .contains("Vælg en dag", "Vælg, hvordan I talte sammen", "Sæt kryds ved dem, du talte med");
        assertThat(talk(mette, "talkedWith", lis.person().toString())).hasStatus(422);
        assertThat(talk(mette)).hasStatus(303);
        assertThat(state()).isEqualTo("ANSWERED");
        assertThat(text(as(soeren).get(staff()))).contains("i telefonen. Med: Karen Prøve", "en fast voksen");
        assertThat(text(as(karen).get(family()))).contains("Vi talte sammen 16. november 2026", "en fast voksen");
        assertThat(text(as(per).get(family()))).doesNotContain("Vi talte sammen", "en fast voksen");
    }

    @Test
    void nothing_is_closed_before_the_family_was_heard() {
        open(mette);
        var early = close(mette);
        assertThat(early).hasStatus(409);
        assertThat(text(early)).contains("Tal med familien først", "Vi taler sammen igen om en måned.");
        assertThat(as(mette).post(staff() + "/close")).hasStatus(409);
        assertThat(as(mette).post(staff() + "/reopen", "reason", "Igen")).hasStatus(409);
        assertThat(state()).isEqualTo("OPENED");
    }

    @Test
    void it_is_closed_with_what_came_of_it_and_a_line_and_taken_up_again_with_a_reason() {
        open(mette);
        talk(mette);
        var empty = as(mette).post(staff() + "/close", "version", String.valueOf(version()));
        assertThat(empty).hasStatus(422);
        assertThat(text(empty)).contains("Vælg, hvad der kom ud af det", "Skriv en linje til familien");
        assertThat(close(mette, "outcome", "LEFT")).hasStatus(422);
        assertThat(close(mette)).hasStatus(303);
        assertThat(text(as(per).get(family())))
                .contains("Vi holder øje sammen.", "Vi taler sammen igen om en måned.", "Er der mere at tale om?");
        assertThat(as(mette).post(staff() + "/reopen", "reason", "")).hasStatus(422);
        assertThat(as(soeren).post(staff() + "/reopen", "reason", "Det er begyndt igen"))
                .hasStatus(303);
        assertThat(state()).isEqualTo("ANSWERED");
        assertThat(text(as(per).get(family()))).contains("Det er begyndt igen", "Hvad tænker du?");
    }

    @Test
    void in_what_is_closed_nothing_more_is_said_and_no_words_are_lost() {
        open(mette);
        talk(mette);
        close(mette);
        for (var refused : List.of(
                talk(soeren, "key", "2", "talkWords", "Mine ord"),
                as(soeren).post(staff() + "/words", "key", "2", "words", "Mine ord"),
                close(soeren, "key", "2", "closeWords", "Mine ord"))) {
            assertThat(refused).hasStatus(409);
            assertThat(text(refused)).contains("Undringen er afsluttet", "Mine ord");
        }
        assertThat(as(soeren).post(staff() + "/take-back", "reason", "Mine ord"))
                .hasStatus(409);
        assertThat(state()).isEqualTo("CLOSED");
    }

    @Test
    void two_who_write_at_once_both_keep_their_words_and_who_closes_second_sees_both() {
        open(mette);
        var seen = String.valueOf(version());
        talk(mette);
        talk(soeren, "talkWords", "Også jeg talte med hende");
        assertThat(text(as(lis).get(staff()))).contains("en fast voksen", "Også jeg talte med hende");
        var late = close(mette, "version", seen);
        assertThat(late).hasStatus(409);
        assertThat(text(late))
                .contains("Der er skrevet noget, siden du åbnede siden", "Vi taler sammen igen om en måned.")
                .contains("Også jeg talte med hende");
        assertThat(late).bodyText().contains("Vi taler sammen igen om en måned.</textarea>");
        assertThat(state()).isEqualTo("ANSWERED");
    }

    @Test
    void of_two_who_close_at_the_same_moment_one_closes() throws Exception {
        open(mette);
        talk(mette);
        var together = new CyclicBarrier(2);
        var version = String.valueOf(version());
        Callable<Integer> one = () -> {
            together.await();
            return close(mette, "version", version).getResponse().getStatus();
        };
        Callable<Integer> other = () -> {
            together.await();
            return close(soeren, "version", version).getResponse().getStatus();
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            assertThat(people.invokeAll(List.of(one, other)).stream()
                            .map(WonderingTest::answerOf)
                            .sorted()
                            .toList())
                    .containsExactly(303, 409);
        }
    }

    private static int answerOf(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void pressing_twice_is_done_once() {
        open(mette);
        talk(mette);
        assertThat(talk(mette)).hasStatus(303);
        var version = String.valueOf(version());
        close(mette);
        assertThat(close(mette, "version", version)).hasStatus(303);
        assertThat(count("wondering_entry")).isEqualTo(2);
    }

    @Test
    void it_becomes_an_assessment_of_everybody_close_to_the_child_or_joins_the_one_under_way() {
        open(mette);
        talk(mette);
        assertThat(close(lis, "outcome", "ASSESSMENT"))
                .as("leaders do not assess")
                .hasStatus(422);
        assertThat(close(mette, "outcome", "ASSESSMENT")).hasStatus(303);
        var assessment = given.value(UUID.class, "SELECT assessment FROM wondering");
        assertThat(text(as(mette).get(staff()))).contains("Det bliver til en vurdering", "Gå til vurderingen");
        assertThat(text(as(soeren).get("/assessments/" + assessment + "/own"))).contains("Begyndt, fordi: " + SENTENCE);
        as(mette).post(staff() + "/reopen", "reason", "Mere");
        close(mette, "key", "2", "outcome", "ASSESSMENT");
        assertThat(count("assessment")).isOne();
    }

    @Test
    void it_becomes_a_focus_point_by_a_link_that_carries_it() {
        open(mette);
        talk(mette);
        close(mette, "outcome", "FOCUS_POINT");
        assertThat(as(mette).get(staff()))
                .bodyText()
                .contains("/children/" + ida + "/focus-points/new?wondering=" + id());
        var begun = "/children/" + ida + "/focus-points/new?wondering=";
        assertThat(as(mette).get(begun + id())).bodyText().contains(SENTENCE + "</textarea>");
        assertThat(as(lone).get(begun + id())).bodyText().doesNotContain(SENTENCE);
        assertThat(as(mette).get(begun + UUID.randomUUID())).hasStatusOk();
    }

    @Test
    void opened_by_mistake_it_is_undone_the_same_day_by_the_one_who_did_it() {
        open(mette);
        assertThat(as(soeren).post(staff() + "/take-back", "reason", "x")).hasStatus(409);
        assertThat(as(mette).post(staff() + "/take-back", "reason", " ")).hasStatus(422);
        assertThat(as(mette).post(staff() + "/take-back", "reason", "Forkert barn"))
                .hasStatus(303);
        assertThat(as(karen).get(family())).hasStatus(404);
        assertThat(text(as(karen).get("/family/children/" + ida))).doesNotContain(SENTENCE, "Nyt ");
        assertThat(text(as(mette).get("/children/" + ida))).doesNotContain(SENTENCE);
        assertThat(talk(mette)).hasStatus(409);
        assertThat(as(mette).post(staff() + "/reopen", "reason", "x")).hasStatus(409);
    }

    @Test
    void the_next_day_or_once_answered_it_is_not_undone() {
        open(mette);
        clock.plusDays(1);
        assertThat(as(mette).post(staff() + "/take-back", "reason", "x")).hasStatus(409);
        open(mette, "key", "2");
        answer(karen, "Ja");
        assertThat(as(mette).post(staff() + "/take-back", "reason", "x")).hasStatus(409);
    }

    @Test
    void a_child_that_leaves_closes_what_is_open_and_is_not_forgotten() {
        open(mette);
        given.change(
                "UPDATE placement SET to_on = :yesterday",
                Map.of("yesterday", clock.today().minusDays(1)));
        rosterApplied();
        assertThat(state()).isEqualTo("CLOSED");
        assertThat(text(as(karen).get(family()))).contains("for Ida er ikke hos os mere");
        rosterApplied();
        assertThat(count("wondering_entry")).isOne();
    }

    @Test
    void a_roster_in_which_the_child_stays_closes_nothing() {
        open(mette);
        open(lone, "key", "2");
        rosterApplied();
        assertThat(given.value(Integer.class, "SELECT count(*) FROM wondering WHERE state = 'OPENED'"))
                .isEqualTo(2);
    }

    private void rosterApplied() {
        given.in(() -> {
            events.publishEvent(new RosterApplied());
            return true;
        });
    }
}
