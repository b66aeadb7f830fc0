package dk.traad.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A parent asks about a look-up, and the leader of the unit answers. */
class LookUpQuestionTest extends WebTest {
    private Professional anna;
    private Professional lone;
    private ChildId ida;
    private Parent mia;
    private Parent per;

    @BeforeEach
    void somebodyHasLooked() {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        anna = given.educator("Anna Holm", red);
        lone = given.leader("Lone Bæk", myretuen);
        ida = given.child("Ida", red);
        mia = given.custodyHolder("Mia", ida);
        per = given.custodyHolder("Per", ida);
        as(anna).get("/children/" + ida);
    }

    private String lookUps() {
        return "/family/children/" + ida + "/look-ups";
    }

    private String askPath() {
        try {
            var page = as(mia).get(lookUps()).getResponse().getContentAsString(StandardCharsets.UTF_8);
            return Jsoup.parse(page).select(".look-up-ask").attr("href");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void ask(String words) {
        assertThat(as(mia).post(askPath(), "words", words)).hasStatus(303);
    }

    private String question() {
        return "/look-up-questions/" + given.value(UUID.class, "SELECT id FROM look_up_question");
    }

    @Test
    void the_question_waits_on_the_leaders_desk_and_the_answer_on_the_parents_page() {
        ask("Hvorfor søndag aften?");
        assertThat(text(as(lone).get("/desk")))
                .contains("Spørgsmål om et opslag: Ida Prøve", "Mia Prøve får svar senest");
        assertThat(text(as(lone).get(question())))
                .contains("Hvorfor søndag aften?", "Anna Holm", "Så barnets side", "arbejder i barnets stue");
        assertThat(as(lone).post(question(), "words", "Hun forberedte jeres samtale."))
                .hasStatus(303);
        assertThat(text(as(lone).get("/desk"))).doesNotContain("Spørgsmål om et opslag");
        assertThat(text(as(mia).get("/family/children/" + ida))).contains("Der er svar på dit spørgsmål");
        assertThat(text(as(mia).get(lookUps()))).contains("Hun forberedte jeres samtale.", "Hvorfor søndag aften?");
        assertThat(text(as(mia).get("/family/children/" + ida))).doesNotContain("Der er svar på dit spørgsmål");
        assertThat(given.value(Long.class, "SELECT count(*) FROM outbox_message"))
                .isOne();
    }

    @Test
    void there_are_ten_working_days_for_the_answer() {
        ask("Hvorfor?");
        assertThat(given.value(LocalDate.class, "SELECT answer_by FROM look_up_question"))
                .isEqualTo(clock.today().plusDays(14));
        assertThat(text(as(mia).get(lookUps()))).contains("Du får svar senest den 30. november 2026");
    }

    @Test
    void the_same_question_sent_twice_is_one_and_another_one_is_another() {
        var path = askPath();
        as(mia).post(path, "words", "Hvorfor?");
        as(mia).post(path, "words", "Hvorfor?");
        assertThat(given.value(Long.class, "SELECT count(*) FROM look_up_question"))
                .isOne();
        assertThat(text(as(mia).get(lookUps()))).doesNotContain("Spørg om dette");
    }

    @Test
    void a_question_needs_words_and_not_too_many() {
        var path = askPath();
        assertThat(text(as(mia).post(path, "words", " "))).contains("Skriv, hvad du gerne vil vide.");
        var answer = as(mia).post(path, "words", "x".repeat(2001));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Skriv højst 2000 tegn.").contains("x".repeat(2001));
    }

    @Test
    void what_one_parent_asks_the_other_does_not_read() {
        ask("Hvorfor søndag aften?");
        assertThat(text(as(per).get(lookUps()))).doesNotContain("søndag");
    }

    @Test
    void nobody_asks_about_a_look_up_at_another_child_or_about_none() {
        var path = askPath();
        var other = given.custodyHolder("Sif", given.child("Bo", given.group(given.daycare("Solsikken"), "Stue")));
        assertThat(as(other).post(path, "words", "Hvorfor?")).hasStatus(404);
        assertThat(as(mia).get(lookUps() + "/" + UUID.randomUUID() + "/question"))
                .hasStatus(404);
        assertThat(as(anna).get(path)).hasStatus(404);
    }

    @Test
    void another_leader_a_colleague_and_the_one_who_looked_cannot_answer() {
        ask("Hvorfor?");
        var other = given.leader("Otto", given.daycare("Solsikken"));
        for (var who : new Professional[] {other, anna, given.administrator("Adam")}) {
            assertThat(as(who).get(question())).hasStatus(404);
            assertThat(as(who).post(question(), "words", "Det er i orden.")).hasStatus(404);
        }
    }

    @Test
    void an_answer_is_given_once() {
        ask("Hvorfor?");
        var second = given.leader("Lis", new UnitId(given.value(UUID.class, "SELECT unit FROM look_up_question")));
        assertThat(as(lone).post(question(), "words", "")).hasStatus(422);
        as(lone).post(question(), "words", "Det hørte til arbejdet.");
        assertThat(as(lone).post(question(), "words", "Noget andet.")).hasStatus(409);
        assertThat(as(second).post(question(), "words", "Noget tredje.")).hasStatus(404);
    }

    @Test
    void about_a_leaders_own_look_up_the_data_protection_officer_answers() {
        clock.plusDays(1);
        as(lone).get("/children/" + ida);
        var officer = given.dataProtectionOfficer("Dorte");
        ask("Hvorfor kiggede lederen?");
        assertThat(text(as(lone).get("/desk"))).doesNotContain("Spørgsmål om et opslag");
        assertThat(text(as(officer).get("/desk"))).contains("Spørgsmål om et opslag");
        assertThat(as(lone).get(question())).hasStatus(404);
        assertThat(as(officer).post(question(), "words", "Det var et tilsyn.")).hasStatus(303);
    }

    @Test
    void without_a_leader_and_without_an_officer_an_administrator_answers() {
        given.left(lone);
        ask("Hvorfor?");
        var adam = given.administrator("Adam");
        assertThat(as(adam).get(question())).hasStatus(200);
        given.dataProtectionOfficer("Dorte");
        assertThat(as(adam).get(question())).hasStatus(404);
    }
}
