package dk.traad.wondering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Families nobody has met: on desks, in the list, and in figures that are about nobody. */
class WonderingWaitsTest extends WonderedChild {
    @Test
    void after_three_days_the_opener_is_reminded_gently_and_nobody_else() {
        open(mette);
        clock.plusDays(2);
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Tal med familien");
        clock.plusDays(1);
        assertThat(text(as(mette).get("/desk")))
                .contains("Tal med familien: Ida Prøve", "Du lagde mærke til det for 3 dage siden");
        assertThat(text(as(soeren).get("/desk"))).doesNotContain("Tal med familien");
        assertThat(text(as(lis).get("/desk"))).doesNotContain("ikke hørt endnu");
        talk(soeren);
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Tal med familien");
    }

    @Test
    void after_ten_days_the_leader_sees_it_and_the_list_has_the_first_noticed_first() {
        var aya = given.child("Aya", red);
        given.custodyHolder("Layla", aya);
        as(mette)
                .post(
                        "/children/" + aya + "/wonderings/new",
                        "sentence",
                        "Aya er stille.",
                        "noticedOn",
                        clock.today().minusDays(3).toString());
        open(mette);
        clock.plusDays(9);
        assertThat(text(as(lis).get("/desk")))
                .contains("1 familie er ikke hørt endnu", "Den ældste undring er 12 dage gammel");
        clock.plusDays(1);
        assertThat(text(as(lis).get("/desk"))).contains("2 familier er ikke hørt endnu");
        assertThat(text(as(lis).get("/wonderings")))
                .containsSubsequence("Uden kontakt med familien", "Aya Prøve", "13 dage", "Ida Prøve", "10 dage");
        answer(karen, "Ja");
        assertThat(text(as(lis).get("/wonderings")))
                .containsSubsequence("Uden kontakt med familien", "Aya Prøve", "I dialog", "Ida Prøve");
        assertThat(text(as(lis).get("/desk"))).contains("1 familie er ikke hørt endnu");
    }

    @Test
    void a_family_that_nobody_answers_reaches_the_leader_too() {
        ask(karen);
        clock.plusDays(10);
        assertThat(text(as(lis).get("/desk"))).contains("1 familie er ikke hørt endnu");
        assertThat(text(as(lis).get("/wonderings"))).contains("Familien har ventet 10 dage på svar");
    }

    @Test
    void the_list_holds_what_is_at_hand_and_nothing_else() {
        open(mette);
        var other = given.educator("Bo", given.group(myretuen, "Stue Blå"));
        var elsewhere = given.leader("Eva", given.daycare("Solstrålen"));
        for (var who : List.of(other, elsewhere, lone)) {
            assertThat(text(as(who).get("/wonderings"))).contains("Ingen åbne undringer");
        }
        assertThat(as(karen).get("/wonderings")).hasStatus(404);
        given.left(mette);
        assertThat(as(mette).get("/wonderings")).hasStatus(404);
    }

    @Test
    void figures_say_how_soon_families_are_met_and_never_about_fewer_than_five() {
        var dora = given.serviceDirector("Dora");
        assertThat(text(as(dora).get("/coverage"))).contains("Ingen har åbnet en undring det seneste år.");
        for (var days : List.of(0, 1, 2, 9)) {
            met(days);
        }
        assertThat(text(as(dora).get("/coverage")))
                .contains("Fra undring til kontakt med familien", "Vises ikke: færre end fem børn");
        assertThat(text(as(lis).get("/coverage"))).contains("Vises ikke: færre end fem børn", "Se de åbne undringer");
        met(3);
        assertThat(text(as(dora).get("/coverage"))).contains("inden for 2 dage", "80 %");
        assertThat(text(as(lis).get("/coverage")))
                .contains("Halvdelen af familierne er hørt inden for 2 dage. 80 % er hørt inden for tre dage.");
        assertThat(as(mette).get("/coverage")).hasStatus(404);
    }

    @Test
    void what_a_family_opened_and_what_was_taken_back_is_not_in_the_figures() {
        for (var i = 0; i < 5; i++) {
            met(i);
        }
        ask(karen);
        as(mette).post(staff() + "/words", "words", "Svar");
        assertThat(text(as(given.serviceDirector("Dora")).get("/coverage"))).containsPattern("Dagtilbud 5 inden for 2");
    }

    /** A child whose family was met so many days after somebody noticed. */
    private void met(int days) {
        var child = given.child("Barn" + days, red);
        var parent = given.custodyHolder("Forælder", child);
        as(mette)
                .post(
                        "/children/" + child + "/wonderings/new",
                        "sentence",
                        "Noget om Barn" + days,
                        "noticedOn",
                        clock.today().minusDays(days).toString());
        var id = given.value(
                java.util.UUID.class, "SELECT id FROM wondering WHERE sentence = ?", "Noget om Barn" + days);
        assertThat(as(parent).post("/family/wonderings/" + id + "/answer", "words", "Ja"))
                .hasStatus(303);
    }
}
