package dk.traad.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.consent.AskedFamily;
import dk.traad.kernel.Position;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Chosen things through three gates: from the educator who writes them to the school that reads exactly those. */
class HandoverTest extends AskedFamily {
    @Test
    void it_begins_on_the_childs_page_with_a_receiver_a_purpose_and_a_day() {
        assertThat(text(as(mette).get("/children/" + ida))).contains("Giv videre");
        assertThat(text(as(mette).get("/children/" + ida + "/handovers")))
                .contains("Søvangskolen", "I har ikke givet noget om Ida videre herfra");
        var wrong = as(mette)
                .post(
                        "/children/" + ida + "/handovers",
                        "to",
                        myretuen.toString(),
                        "purpose",
                        "",
                        "until",
                        "2030-01-01");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Vælg, hvem der skal have det", "i én sætning", "højst et år frem");
        var handover = begin(clock.today().plusYears(1).toString());
        assertThat(text(as(mette).get(handover)))
                .contains("At tage godt imod i skolen", "Der er ikke valgt noget endnu");
        assertThat(text(as(mette).get("/desk"))).contains("Ikke sendt til familien endnu");
    }

    @Test
    void every_thing_is_about_the_child_and_has_a_line_why() {
        var handover = begin(clock.today().plusMonths(6).toString());
        var wrong = as(mette).post(handover + "/items", "source", "PARAGRAPH", "words", WORDS);
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Skriv en linje om, hvorfor det er relevant", "skal handle om barnet", WORDS);
        assertThat(items(handover)).isEmpty();
        assertThat(as(mette).post(handover + "/ask")).hasStatus(409);
    }

    @Test
    void an_assessment_the_family_was_given_is_taken_along_in_the_words_it_had() {
        var assessment = given.decided(ida, mette, "CLOSED", Position.YELLOW);
        var handover = begin(clock.today().plusMonths(6).toString());
        assertThat(text(as(mette).get(handover))).contains("Trivselsvurdering fra Myretuen");
        assertThat(as(mette)
                        .post(handover + "/items", "source", "ASSESSMENT:" + assessment, "why", WHY, "about", "true"))
                .hasStatus(303);
        assertThat(as(mette)
                        .post(handover + "/items", "source", "ASSESSMENT:" + assessment, "why", WHY, "about", "true"))
                .hasStatus(409);
        assertThat(as(mette).get(handover))
                .as("what is taken along already is not offered again")
                .bodyText()
                .doesNotContain("value=\"ASSESSMENT:" + assessment);
        as(mette).post(handover + "/ask");
        var words = given.value(String.class, "SELECT going_well FROM joint_assessment");
        saysYes(camilla, handover);
        saysYes(frederik, handover);
        deliverAll(handover);
        given.change("UPDATE joint_assessment SET going_well = 'Noget helt andet'", Map.of());
        assertThat(text(as(teacher).get(handover + "/received")))
                .contains("Trivselsvurdering fra Myretuen", words.split(" ")[0], "Ekstra opmærksomhed")
                .doesNotContain("Noget helt andet");
        assertThat(as(teacher).get("/assessments/" + assessment)).hasStatus(404);
    }

    @Test
    void an_assessment_that_was_held_back_from_the_family_cannot_be_chosen() {
        var assessment = given.decided(ida, mette, "JOINT_DECIDED", Position.YELLOW);
        var handover = begin(clock.today().plusMonths(6).toString());
        assertThat(as(mette)
                        .post(handover + "/items", "source", "ASSESSMENT:" + assessment, "why", WHY, "about", "true"))
                .hasStatus(422);
    }

    @Test
    void nothing_goes_before_everyone_has_said_yes() {
        var handover = asked(WORDS);
        assertThat(deliverAll(handover)).hasStatus(409);
        saysYes(camilla, handover);
        var early = deliverAll(handover);
        assertThat(early).hasStatus(409);
        assertThat(text(early)).contains("Der mangler et svar");
        answers(frederik, handover);
        assertThat(text(deliverAll(handover))).contains("Forældrene har svaret forskelligt");
        assertThat(openDisclosures()).isZero();
        assertThat(as(teacher).get(handover + "/received")).hasStatus(404);
        assertThat(as(teacher).get("/children/" + ida)).hasStatus(404);
    }

    @Test
    void one_no_decides_and_the_page_says_what_can_be_done_now() {
        var handover = asked(WORDS);
        answers(camilla, handover);
        assertThat(text(as(mette).get(handover)))
                .contains("Der er sagt nej. Det bliver ikke sendt.", "Det kan I gøre nu", "Opgiv overleveringen")
                .doesNotContain("Familien er spurgt", "Vi venter på svar", "Mind om det");
        assertThat(text(as(mette).get("/desk"))).contains("Der er sagt nej. Det bliver ikke sendt.");
        saysYes(frederik, handover);
        assertThat(text(as(mette).get(handover)))
                .contains("Der er svaret forskelligt. Det bliver ikke sendt.", "Det kan I gøre nu");
        assertThat(text(as(mette).get("/desk"))).contains("Der er svaret forskelligt. Det bliver ikke sendt.");
    }

    @Test
    void what_is_chosen_first_is_asked_for_so_and_the_only_way_is_chosen_already() {
        var handover = begin(clock.today().plusMonths(6).toString());
        var page = as(mette).get(handover);
        assertThat(text(page)).contains("Vælg, hvad der skal gives videre").doesNotContain("Vælg noget mere");
        assertThat(page).bodyText().containsPattern("value=\"PARAGRAPH\"[^>]*checked");
        write(handover, WORDS);
        assertThat(text(as(mette).get(handover))).contains("Vælg noget mere", "Familien: Ikke spurgt endnu");
    }

    @Test
    void withdrawn_between_opening_and_sending_stops_it() {
        var handover = asked(WORDS);
        saysYes(camilla, handover);
        saysYes(frederik, handover);
        assertThat(text(as(mette).get(handover))).contains("Giv videre nu");
        withdraws(frederik, handover);
        var answer = deliverAll(handover);
        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains("Samtykket er lige trukket tilbage. Der er ikke sendt noget.", "Trukket tilbage", WORDS);
        assertThat(openDisclosures()).isZero();
    }

    @Test
    void the_receiver_reads_exactly_what_was_agreed_and_accepts() {
        var handover = asked(WORDS, "Ida tegner hver dag");
        var agreed = items(handover).getFirst();
        answers(camilla, handover, agreed);
        answers(frederik, handover, agreed);
        var words = given.value(String.class, "SELECT words[1] FROM consent_item WHERE id = ?", agreed);
        assertThat(deliver(handover, items(handover).toArray(UUID[]::new))).hasStatus(409);
        assertThat(deliver(handover, agreed)).hasStatus(303);
        assertThat(deliver(handover, agreed)).hasStatus(409);
        assertThat(text(as(teacher).get("/desk"))).contains("Modtaget om Ida Prøve");
        assertThat(text(as(teacher).get("/handovers"))).contains("Ida Prøve", "ikke besvaret");
        var page = text(as(teacher).get(handover + "/received"));
        assertThat(page).contains(words, WHY, "At tage godt imod i skolen");
        assertThat(page.contains(WORDS) ^ page.contains("Ida tegner hver dag")).isTrue();
        assertThat(as(teacher).get(handover)).hasStatus(404);
        assertThat(as(teacher).post(handover + "/return", "reason", "Nej")).hasStatus(404);
        assertThat(text(as(skoleleder).get("/unit"))).contains("Der er 1 overlevering at læse");
        assertThat(as(teacher).post(handover + "/accept")).hasStatus(303);
        assertThat(text(as(skoleleder).get("/unit")))
                .contains("Ingen venter på svar")
                .doesNotContain("overlevering at læse");
        assertThat(text(as(mette).get(handover))).contains("Modtaget", "Tine Lærke", "Læst første gang");
        assertThat(text(as(camilla).get("/family/children/" + ida + "/consents")))
                .contains("af 1 medarbejder");
        assertThat(text(as(teacher).get("/children/" + ida))).contains("Modtaget fra et andet sted");
        assertThat(text(as(camilla).get("/family/children/" + ida + "/look-ups")))
                .contains("det, de har fået givet videre");
    }

    @Test
    void a_leader_sends_it_back_with_a_reason_and_reads_it_no_longer_and_it_can_be_sent_again() {
        var handover = delivered(WORDS);
        assertThat(text(as(skoleleder).get("/unit"))).contains("Der er 1 overlevering at læse");
        assertThat(as(skoleleder).post(handover + "/return", "reason", " ")).hasStatus(422);
        assertThat(as(skoleleder).post(handover + "/return", "reason", "Hun skal gå et andet sted"))
                .hasStatus(303)
                .hasHeader("Location", "/handovers");
        assertThat(as(skoleleder).get(handover + "/received")).hasStatus(404);
        assertThat(text(as(mette).get("/desk"))).contains("Sendt tilbage fra Søvangskolen");
        assertThat(text(as(mette).get(handover))).contains("Hun skal gå et andet sted");
        assertThat(deliverAll(handover)).hasStatus(303);
        assertThat(as(skoleleder).get(handover + "/received")).hasStatus(200);
    }

    @Test
    void after_its_last_day_nobody_there_reads_it() {
        var handover = begin(clock.today().plusDays(20).toString());
        write(handover, WORDS);
        as(mette).post(handover + "/ask");
        saysYes(camilla, handover);
        saysYes(frederik, handover);
        deliverAll(handover);
        clock.plusDays(10);
        assertThat(text(as(mette).get("/desk"))).contains("Samtykket udløber om 10 dage");
        assertThat(text(as(camilla).get("/family/children/" + ida + "/consents")))
                .contains("Udløber snart");
        clock.plusDays(10);
        assertThat(as(teacher).get(handover + "/received")).hasStatus(200);
        clock.plusDays(1);
        assertThat(as(teacher).get(handover + "/received")).hasStatus(404);
        assertThat(text(as(camilla).get("/family/children/" + ida + "/consents")))
                .contains("Udløbet");
        assertThat(saysYes(camilla, handover)).hasStatus(409);
    }

    @Test
    void what_was_given_up_is_seen_by_the_family_and_answered_no_more() {
        var prepared = begin(clock.today().plusMonths(6).toString());
        assertThat(text(as(mette).get(prepared))).contains("Familien har ikke set noget af den");
        var handover = asked(WORDS);
        assertThat(as(mette).get(handover))
                .bodyText()
                .containsPattern("<details[^>]*>\\s*<summary[^>]*>Opgiv overleveringen");
        assertThat(text(as(mette).get(handover))).contains("Familien kan se, at den er opgivet");
        assertThat(as(mette).post(handover + "/call-off")).hasStatus(303);
        assertThat(text(as(camilla).get(onFamilySide(handover)))).contains("De har opgivet at give det videre");
        assertThat(saysYes(camilla, handover)).hasStatus(409);
        assertThat(text(as(camilla).get("/family/children/" + ida))).doesNotContain("Må det om Ida gives videre");
    }

    @Test
    void other_places_of_the_child_and_other_receivers_find_nothing() {
        var visitor = given.healthVisitor("Lone Vang", given.healthVisiting("Sundhedsplejen"));
        given.assigned(ida, visitor);
        var blue = given.group(given.daycare("Solsikken"), "Stue Blå");
        var elsewhere = given.educator("Bo", blue);
        var advice = given.employed("Pia", Role.PP_ADVICE, given.ppAdvice("PPR"), null);
        var handover = delivered(WORDS);
        for (var who : new Professional[] {visitor, elsewhere, advice}) {
            assertThat(as(who).get(handover)).hasStatus(404);
            assertThat(as(who).get(handover + "/received")).hasStatus(404);
            assertThat(as(who).post(handover + "/deliver")).hasStatus(404);
            assertThat(as(who).post(handover + "/accept")).hasStatus(404);
        }
        assertThat(as(visitor).get("/children/" + ida + "/handovers")).hasStatus(200);
        assertThat(text(as(visitor).get("/children/" + ida + "/handovers"))).doesNotContain("Søvangskolen Familien");
        assertThat(as(lis).get(handover)).hasStatus(200);
    }
}
