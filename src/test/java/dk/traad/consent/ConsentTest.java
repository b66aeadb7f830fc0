package dk.traad.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family is asked, reads word by word, answers each for themself, and takes it back as easily as it was given. */
class ConsentTest extends AskedFamily {
    @Autowired
    RemindOfConsents remindOfConsents;

    @Test
    void before_it_is_asked_the_family_sees_nothing_of_it() {
        var handover = begin(clock.today().plusMonths(6).toString());
        write(handover, WORDS);
        assertThat(as(camilla).get(onFamilySide(handover))).hasStatus(404);
        assertThat(text(as(camilla).get("/family/children/" + ida))).doesNotContain("Må det om Ida gives videre");
        assertThat(as(camilla).post(onFamilySide(handover) + "/answer")).hasStatus(404);
    }

    @Test
    void the_family_is_told_and_reads_who_what_to_whom_why_and_until_when() {
        var handover = asked(WORDS);
        assertThat(mails()).isEqualTo(2);
        assertThat(text(as(camilla).get("/family/children/" + ida)))
                .contains("Det venter på jer", "Må det om Ida gives videre til Søvangskolen?")
                .doesNotContain("16. maj 2027");
        assertThat(text(as(camilla).get(onFamilySide(handover))))
                .contains(
                        WORDS,
                        WHY,
                        "At tage godt imod i skolen",
                        "Mette Lund",
                        "16. maj 2027",
                        "Camilla Prøve",
                        "Frederik Prøve",
                        "Venter på svar");
        assertThat(text(as(camilla).inEnglish().get(onFamilySide(handover)))).contains("Waiting for answers");
    }

    @Test
    void nothing_is_chosen_before_one_chooses_and_what_is_left_open_is_no_answer() {
        var handover = asked(WORDS, "Ida tegner hver dag");
        assertThat(as(camilla).get(onFamilySide(handover))).bodyText().doesNotContain(" checked");
        var items = items(handover);
        var half = as(camilla)
                .post(
                        onFamilySide(handover) + "/answer",
                        "shown",
                        items.getFirst().toString(),
                        "shown",
                        items.getLast().toString(),
                        "answer-" + items.getFirst(),
                        "NO");
        assertThat(half).hasStatus(422);
        assertThat(text(half)).contains("Vælg ja eller nej");
        assertThat(half)
                .bodyText()
                .contains("href=\"#answer-" + items.getLast() + "\"")
                .containsOnlyOnce(" checked")
                .containsPattern("answer-" + items.getFirst() + "\" value=\"NO\" checked");
        assertThat(given.value(Long.class, "SELECT count(*) FROM consent_fact")).isZero();
        assertThat(answers(camilla, handover, items.getFirst())).hasStatus(303);
        assertThat(as(camilla).get(onFamilySide(handover)))
                .bodyText()
                .containsPattern("answer-" + items.getFirst() + "\" value=\"YES\" checked")
                .containsPattern("answer-" + items.getLast() + "\" value=\"NO\" checked");
    }

    @Test
    void enter_in_an_answer_sends_the_answer_and_no_comment() throws UnsupportedEncodingException {
        var form = Jsoup.parse(as(camilla)
                        .get(onFamilySide(asked(WORDS)))
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .expectFirst("form#answer");
        assertThat(form.expectFirst("button").hasAttr("formaction"))
                .as("browsers press a form's first button")
                .isFalse();
    }

    @Test
    void with_several_children_the_front_page_says_which_of_them_it_is_about() {
        given.related(camilla, given.child("Vera", red), true);
        var handover = asked(WORDS);
        var front = as(camilla).get("/family");
        assertThat(text(front))
                .containsSubsequence("Det venter på jer", "Må det om Ida gives videre til Søvangskolen?", "Ida")
                .as("how long a yes lasts is no day to answer by")
                .doesNotContain("senest");
        assertThat(front).bodyText().contains("href=\"" + onFamilySide(handover) + "\"");
        saysYes(camilla, handover);
        assertThat(text(as(camilla).get("/family"))).doesNotContain("Det venter på jer");
    }

    /** The one place that says so on the page of a child, whether it has siblings or not. */
    @Test
    void what_is_asked_stands_once_on_the_page_of_the_child() {
        asked(WORDS);
        assertThat(text(as(camilla).get("/family/children/" + ida)))
                .containsOnlyOnce("Det venter på jer")
                .containsOnlyOnce("Må det om Ida gives videre");
        given.related(camilla, given.child("Vera", red), true);
        assertThat(text(as(camilla).get("/family/children/" + ida))).containsOnlyOnce("Må det om Ida gives videre");
    }

    @Test
    void after_a_no_the_page_says_what_the_no_means_and_not_what_would_be_read() {
        var handover = asked(WORDS);
        assertThat(text(as(camilla).get(onFamilySide(handover)))).contains("ord for ord, hvad Søvangskolen kommer til");
        answers(camilla, handover);
        for (var who : List.of(camilla, frederik)) {
            assertThat(text(as(who).get(onFamilySide(handover))))
                    .contains(
                            "Der er sagt nej. Søvangskolen læser intet af det her.",
                            "Et nej får ingen følger",
                            "til og med 16. maj 2027")
                    .doesNotContain("kommer til at læse");
        }
        saysYes(camilla, handover);
        assertThat(text(as(camilla).get(onFamilySide(handover)))).contains("kommer til at læse");
    }

    @Test
    void where_one_thing_of_two_is_a_no_each_says_for_itself_that_it_is_not_read() {
        var handover = asked(WORDS, "Ida tegner hver dag");
        answers(camilla, handover, items(handover).getFirst());
        assertThat(text(as(camilla).get(onFamilySide(handover))))
                .contains("læser det, som alle har sagt ja til")
                .containsOnlyOnce("Søvangskolen læser ikke dette.")
                .doesNotContain("kommer til at læse");
    }

    @Test
    void a_yes_taken_back_after_it_was_sent_is_told_as_that() {
        var handover = delivered(WORDS);
        withdraws(camilla, handover);
        assertThat(text(as(camilla).get(onFamilySide(handover))))
                .contains("Et ja er taget tilbage. Søvangskolen kan ikke længere læse det her.");
    }

    @Test
    void each_answers_each_thing_for_themself_and_sees_what_the_other_said() {
        var handover = asked(WORDS, "Ida tegner hver dag");
        var items = items(handover);
        assertThat(answers(camilla, handover, items.getFirst())).hasStatus(303);
        assertThat(text(as(camilla).get("/family/children/" + ida))).doesNotContain("Må det om Ida gives videre");
        assertThat(text(as(frederik).get(onFamilySide(handover))))
                .contains("Camilla Prøve sagde ja", "Camilla Prøve sagde nej");
        saysYes(frederik, handover);
        assertThat(text(as(camilla).get("/family/children/" + ida + "/consents")))
                .contains("Ja fra alle", "Svaret forskelligt");
        assertThat(text(as(mette).get("/desk"))).contains("Forældrene har svaret forskelligt");
        assertThat(text(as(mette).get(handover))).contains("Camilla Prøve: Nej", "1 ting af 2 kan gives videre");
    }

    @Test
    void an_answer_to_words_that_were_changed_meanwhile_is_refused() {
        var handover = asked(WORDS);
        var old = items(handover).getFirst();
        assertThat(as(mette).post(handover + "/rewrite", "item", old.toString(), "rewritten", "Ida leger gerne"))
                .hasStatus(303);
        var answer =
                as(camilla).post(onFamilySide(handover) + "/answer", "shown", old.toString(), "answer-" + old, "YES");
        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("er ændret, siden du åbnede siden", "Ida leger gerne");
        assertThat(given.value(Long.class, "SELECT count(*) FROM consent_fact")).isZero();
    }

    @Test
    void new_words_are_asked_about_anew() {
        var handover = asked(WORDS);
        saysYes(camilla, handover);
        as(mette)
                .post(
                        handover + "/rewrite",
                        "item",
                        items(handover).getFirst().toString(),
                        "rewritten",
                        "Ida leger gerne");
        assertThat(text(as(camilla).get("/family/children/" + ida))).contains("Må det om Ida gives videre");
        assertThat(text(as(camilla).get(onFamilySide(handover))))
                .contains("Ida leger gerne")
                .doesNotContain(WORDS);
    }

    @Test
    void a_comment_reaches_those_who_ask_and_nobody_else() {
        var handover = asked(WORDS);
        var item = items(handover).getFirst().toString();
        assertThat(as(camilla).post(onFamilySide(handover) + "/remark", "item", item, "words-" + item, " "))
                .hasStatus(422);
        assertThat(as(camilla)
                        .post(
                                onFamilySide(handover) + "/remark",
                                "item",
                                item,
                                "words-" + item,
                                "Hun hedder Ida Marie"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/desk"))).contains("Familien har skrevet om teksten");
        assertThat(text(as(mette).get(handover))).contains("Hun hedder Ida Marie");
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Familien har skrevet om teksten");
        saysYes(camilla, handover);
        saysYes(frederik, handover);
        deliverAll(handover);
        assertThat(text(as(teacher).get(handover + "/received")))
                .contains(WORDS)
                .doesNotContain("Ida Marie");
    }

    @Test
    void a_comment_goes_with_the_answer_and_nothing_typed_is_lost() {
        var handover = asked(WORDS);
        var item = items(handover).getFirst().toString();
        var open = as(camilla)
                .post(onFamilySide(handover) + "/answer", "shown", item, "words-" + item, "Hun hedder Ida Marie");
        assertThat(open).hasStatus(422).bodyText().contains(">Hun hedder Ida Marie</textarea>");
        assertThat(as(camilla)
                        .post(
                                onFamilySide(handover) + "/answer",
                                "shown",
                                item,
                                "answer-" + item,
                                "YES",
                                "words-" + item,
                                "Hun hedder Ida Marie"))
                .hasStatus(303)
                .flash()
                .containsEntry("confirmation", "consent.answered.remarked");
        assertThat(text(as(mette).get(handover))).contains("Hun hedder Ida Marie");
        assertThat(text(as(camilla).get(onFamilySide(handover)))).contains("Hun hedder Ida Marie");
        var alone = as(frederik)
                .post(
                        onFamilySide(handover) + "/remark",
                        "shown",
                        item,
                        "answer-" + item,
                        "NO",
                        "item",
                        item,
                        "words-" + item,
                        "Hun er tre");
        assertThat(alone)
                .hasStatus(303)
                .flash()
                .containsKey("chosen")
                .containsEntry("confirmation", "consent.remark.sent.alone");
        assertThat(given.value(Long.class, "SELECT count(*) FROM consent_fact")).isOne();
    }

    @Test
    void withdrawn_works_at_once_and_the_receiver_is_told() {
        var handover = delivered(WORDS);
        assertThat(text(as(teacher).get(handover + "/received"))).contains(WORDS);
        assertThat(withdraws(frederik, handover))
                .hasStatus(303)
                .flash()
                .containsEntry("confirmation", "consent.withdrawn");
        assertThat(as(teacher).get(handover + "/received")).hasStatus(404);
        assertThat(as(skoleleder).get(handover + "/received")).hasStatus(404);
        assertThat(text(as(teacher).get("/desk")))
                .contains("Et samtykke er trukket tilbage")
                .doesNotContain("Ida");
        assertThat(text(as(teacher).get("/handovers"))).contains("trukket sit samtykke tilbage");
        assertThat(text(as(camilla).get("/family/children/" + ida + "/consents")))
                .contains("Trukket tilbage", "Lukket igen", "Læst første gang", "kan ikke gøres ulæst");
    }

    @Test
    void what_was_withdrawn_before_it_was_sent_is_told_to_nobody() {
        var handover = asked(WORDS);
        saysYes(camilla, handover);
        assertThat(withdraws(camilla, handover))
                .hasStatus(303)
                .flash()
                .containsEntry("confirmation", "consent.withdrawn.unsent");
    }

    @Test
    void one_thing_is_withdrawn_and_the_other_stays() {
        var handover = delivered(WORDS, "Ida tegner hver dag");
        var first = given.value(UUID.class, "SELECT id FROM consent_item WHERE words[1] = ?", WORDS);
        assertThat(as(camilla).post(onFamilySide(handover) + "/withdraw", "item", first.toString()))
                .hasStatus(303);
        assertThat(text(as(teacher).get(handover + "/received")))
                .contains("Ida tegner hver dag", "1 ting er trukket tilbage")
                .doesNotContain(WORDS);
    }

    @Test
    void what_was_said_orally_is_marked_and_can_be_contested() {
        var handover = asked(WORDS);
        var item = items(handover).getFirst().toString();
        saysYes(camilla, handover);
        assertThat(as(mette)
                        .post(handover + "/recorded", "person", frederik.adult().toString(), "how", "ORAL"))
                .hasStatus(404);
        assertThat(as(lis).post(handover + "/recorded", "person", "", "how", ""))
                .hasStatus(422);
        assertThat(as(lis).post(
                                handover + "/recorded",
                                "person",
                                frederik.adult().toString(),
                                "how",
                                "ORAL",
                                "shown",
                                item,
                                "yes",
                                item))
                .hasStatus(303);
        assertThat(text(as(mette).get(handover))).contains("sagt mundtligt, skrevet ind af os");
        assertThat(deliverAll(handover)).hasStatus(303);
        assertThat(text(as(frederik).get(onFamilySide(handover))))
                .contains("En medarbejder har skrevet ind, at du har sagt: Ja", "Det har jeg ikke svaret");
        assertThat(as(frederik).post(onFamilySide(handover) + "/contest", "item", item))
                .hasStatus(303);
        assertThat(as(teacher).get(handover + "/received")).hasStatus(404);
        assertThat(text(as(frederik).get(onFamilySide(handover)))).contains("Venter på svar");
        assertThat(as(camilla).post(onFamilySide(handover) + "/contest", "item", item))
                .hasStatus(409);
    }

    @Test
    void each_has_a_receipt_of_their_own() {
        var handover = asked(WORDS);
        assertThat(as(camilla).get(onFamilySide(handover) + "/receipt")).hasStatus(404);
        saysYes(camilla, handover);
        var hash = given.value(String.class, "SELECT words_hash FROM consent_item");
        assertThat(text(as(camilla).get(onFamilySide(handover) + "/receipt")))
                .contains(
                        "Kvittering",
                        "Camilla Prøve, forælder med del i forældremyndigheden",
                        "Søvangskolen",
                        "At tage godt imod i skolen",
                        "med eget login",
                        hash.substring(0, 16),
                        "kan tage et ja tilbage når som helst");
        assertThat(as(frederik).get(onFamilySide(handover) + "/receipt")).hasStatus(404);
    }

    @Test
    void those_who_have_not_answered_are_reminded() {
        var handover = asked(WORDS);
        saysYes(camilla, handover);
        var before = mails();
        clock.plus(Duration.ofDays(2));
        remindOfConsents.remindAll();
        assertThat(mails()).isEqualTo(before);
        clock.plus(Duration.ofDays(1));
        remindOfConsents.remindAll();
        remindOfConsents.remindAll();
        assertThat(mails()).isEqualTo(before + 1);
        assertThat(as(mette).post(handover + "/remind")).hasStatus(409);
        clock.plus(Duration.ofDays(2));
        assertThat(as(mette).post(handover + "/remind")).hasStatus(303);
        assertThat(mails()).isEqualTo(before + 2);
    }

    @Test
    void at_fifteen_the_young_person_takes_over() {
        var sofie = given.child("Sofie", clock.today().minusYears(15).plusDays(1));
        given.placed(sofie, red);
        given.related(camilla, sofie, true);
        var handover = asked(sofie, WORDS);
        saysYes(camilla, handover);
        assertThat(deliverAll(handover)).hasStatus(303);
        assertThat(as(teacher).get(handover + "/received")).hasStatus(200);
        clock.plusDays(1);
        assertThat(as(teacher).get(handover + "/received")).hasStatus(404);
        assertThat(withdraws(camilla, handover)).hasStatus(404);
        var young = relations.youngPerson(sofie);
        assertThat(text(as(young).get("/family/children/" + sofie + "/consents")))
                .contains("Venter på svar");
        assertThat(saysYes(young, handover)).hasStatus(303);
        assertThat(text(as(young).get(onFamilySide(handover)))).contains("Ja fra alle");
    }

    @Test
    void another_family_finds_nothing() {
        var handover = asked(WORDS);
        var other = given.custodyHolder("Anna", given.child("Bo", red));
        for (var path : new String[] {"", "/receipt"}) {
            assertThat(as(other).get(onFamilySide(handover) + path)).hasStatus(404);
        }
        assertThat(saysYes(other, handover)).hasStatus(404);
        assertThat(withdraws(other, handover)).hasStatus(404);
        assertThat(as(other).get("/family/children/" + ida + "/consents")).hasStatus(404);
        assertThat(as(camilla).get("/family/children/" + ida + "/consents")).hasStatus(200);
    }

    @Test
    void a_protected_address_is_told_neither_by_the_question_nor_by_what_is_sent() {
        given.change("UPDATE adult SET protected = true WHERE id = :id", Map.of("id", camilla.adult()));
        given.change("UPDATE family_relation SET residence = false WHERE adult = :id", Map.of("id", frederik.adult()));
        var handover = asked("Ida er glad for Myretuen");
        assertThat(text(as(frederik).get(onFamilySide(handover))))
                .contains("Ida er glad for institutionen")
                .doesNotContain("Søvangskolen", "Myretuen", "Mette Lund");
        assertThat(text(as(camilla).get(onFamilySide(handover))))
                .contains("Søvangskolen", "Ida er glad for institutionen");
        saysYes(camilla, handover);
        saysYes(frederik, handover);
        deliverAll(handover);
        assertThat(text(as(teacher).get(handover + "/received")))
                .contains("Ida er glad for institutionen")
                .doesNotContain("Myretuen", "Mette Lund");
    }

    @Test
    void a_parent_who_is_put_on_hold_sees_nothing_and_is_not_waited_for() {
        var handover = asked(WORDS);
        relations.held(frederik, ida, mette);
        assertThat(as(frederik).get(onFamilySide(handover))).hasStatus(404);
        saysYes(camilla, handover);
        assertThat(deliverAll(handover)).hasStatus(303);
    }

    private long mails() {
        return given.value(Long.class, "SELECT count(*) FROM outbox_message");
    }
}
