package dk.traad.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ranking what goes on around a child: by whom, never more than allowed, and nobody's order lost. */
class RankInterventionsTest extends SharedChild {
    private static final String SLEEP = "Godnat klokken syv";
    private static final String PICTURES = "Kort på stuen";
    private static final String ADVICE = "Råd til teamet";
    private static final String VISITS = "Besøg hver fredag";

    @Test
    void what_is_agreed_first_goes_on_and_the_fourth_waits() {
        assertThat(stepsOn(kim)).containsExactly(SLEEP, PICTURES, ADVICE, VISITS);
        assertThat(text(as(kim).get(path())))
                .containsSubsequence("I gang nu", "højst 3 ad gangen", ADVICE, "Senere", VISITS);
    }

    @Test
    void a_button_moves_one_and_it_is_kept_by_whom_and_when() {
        assertThat(move(kim, advice, "NOW " + sleep.action(), 0))
                .hasStatus(303)
                .hasRedirectedUrl(path() + "#i-" + advice);
        assertThat(stepsOn(kim)).containsExactly(ADVICE, SLEEP, PICTURES, VISITS);
        assertThat(stepsOn(camilla)).containsExactly(ADVICE, SLEEP, PICTURES, VISITS);
        assertThat(text(as(kim).get(path()))).contains("Rækkefølgen er sidst ændret af Kim Ravn");
        assertThat(text(as(kim).get(path() + "/steps"))).contains("Kim Ravn", "Flyttede »Råd til teamet«");
        assertThat(text(as(lone).get(path() + "/steps"))).doesNotContain("Råd til teamet");

        assertThat(move(kim, advice, "NOW " + sleep.action(), version())).hasStatus(303);
        assertThat(version()).as("moving it to where it is changes nothing").isOne();
    }

    @Test
    void the_family_is_told_of_what_begins_or_waits_and_not_of_each_place_up_or_down() {
        assertThat(move(kim, advice, "NOW " + sleep.action(), 0)).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM outbox_message"))
                .isZero();
        assertThat(move(kim, advice, "LATER", version())).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM outbox_message"))
                .isEqualTo(2);
    }

    @Test
    void who_sees_a_part_moves_within_it_and_the_rest_keeps_its_order() {
        assertThat(move(mette, advice, "NOW " + words.action(), 0)).hasStatus(303);
        assertThat(stepsOn(mette)).containsExactly(ADVICE, PICTURES);
        assertThat(stepsOn(kim)).containsExactly(SLEEP, ADVICE, PICTURES, VISITS);
    }

    @Test
    void beginning_one_too_many_asks_what_gives_way_and_changes_nothing_until_then() {
        var asked = move(kim, start.action(), "NOW", 0);
        assertThat(asked).hasStatus(409);
        assertThat(text(asked))
                .contains("Der er højst 3 ting i gang ad gangen", "Før »Emil kender sin klasse« kan begynde")
                .contains("Hvad skal vente, så der bliver plads?");
        assertThat(version()).isZero();

        assertThat(move(kim, start.action(), "NOW", 0, "instead", sleep.action().toString()))
                .hasStatus(303);
        assertThat(stepsOn(kim)).containsExactly(PICTURES, ADVICE, VISITS, SLEEP);
        assertThat(given.value(Integer.class, "SELECT max(cardinality(in_progress)) FROM intervention_ranking"))
                .isEqualTo(3);
    }

    @Test
    void what_waits_makes_room_and_the_next_begins_there() {
        assertThat(move(kim, sleep.action(), "LATER", 0)).hasStatus(303);
        assertThat(stepsOn(kim)).containsExactly(PICTURES, ADVICE, VISITS, SLEEP);
        assertThat(move(kim, start.action(), "NOW " + words.action(), 1)).hasStatus(303);
        assertThat(stepsOn(kim)).containsExactly(VISITS, PICTURES, ADVICE, SLEEP);
    }

    @Test
    void who_sees_nothing_that_could_wait_is_told_no_more_than_that_there_is_no_room() {
        var asked = move(laerke, start.action(), "NOW", 0);
        assertThat(asked).hasStatus(409);
        assertThat(text(asked))
                .contains("Der er ikke plads til mere omkring Emil lige nu", "Tal med familien")
                .doesNotContain(SLEEP, PICTURES, ADVICE, "Myretuen", "Sundhedsplejen");
    }

    @Test
    void of_two_who_rank_at_once_the_second_is_shown_what_the_first_did_and_may_go_on() {
        assertThat(move(kim, words.action(), "NOW " + sleep.action(), 0)).hasStatus(303);
        var told = move(mette, words.action(), "NOW", 0);
        assertThat(told).as("nothing mette sees has changed").hasStatus(303);

        var overtaken = move(mette, advice, "LATER", 0);
        assertThat(overtaken).hasStatus(409);
        assertThat(text(overtaken))
                .contains("Rækkefølgen er ændret imens", "Mette Lund ændrede den", "Flyt den alligevel");
        assertThat(version()).isEqualTo(2);
        assertThat(move(mette, advice, "LATER", 2)).hasStatus(303);
        assertThat(text(as(kim).get(path()))).contains("Rækkefølgen er sidst ændret af Mette Lund");
        assertThat(text(as(kim).get(path() + "/steps"))).contains("Kim Ravn", "Mette Lund");
    }

    @Test
    void an_illegal_move_is_refused_and_changes_nothing() {
        var ofAnother = plans.agreed(given.child("Bo", red), mette, "Leg", "Bo leger", "En legemakker");
        var hidden = sleep.action();
        assertThat(move(mette, hidden, "LATER", 0)).as("not seen").hasStatus(404);
        assertThat(move(mette, hidden, "", 0)).as("not seen, wherever to").hasStatus(404);
        assertThat(move(mette, words.action(), "NOW " + hidden, 0))
                .as("before what is not seen")
                .hasStatus(404);
        assertThat(move(mette, ofAnother.action(), "LATER", 0))
                .as("another child's")
                .hasStatus(404);
        assertThat(move(mette, UUID.randomUUID(), "LATER", 0)).hasStatus(404);
        assertThat(move(laerke, start.action(), "NOW", 0, "instead", hidden.toString()))
                .hasStatus(404);
        for (var place : List.of("", "MAYBE", "NOW " + words.action(), "LATER " + words.action(), "NOW x")) {
            assertThat(move(mette, words.action(), place, 0)).as(place).hasStatus(409);
        }
        assertThat(move(kim, start.action(), "NOW", 0, "instead", start.action().toString()))
                .hasStatus(409);
        for (var other : List.of(rosa, leila, given.administrator("Adam"))) {
            assertThat(move(other, advice, "LATER", 0)).hasStatus(404);
        }
        assertThat(as(camilla).post(path() + "/" + advice, "seen", "0", "place", "LATER"))
                .hasStatus(404);
        assertThat(version()).isZero();
    }

    @Test
    void what_is_over_leaves_the_order_and_is_read_below() {
        move(kim, start.action(), "NOW", 0, "instead", sleep.action().toString());
        given.change("UPDATE focus_point SET state = 'ACHIEVED' WHERE id = :id", Map.of("id", words.focusPoint()));
        assertThat(text(as(kim).get(path())))
                .containsSubsequence("I gang nu", VISITS, "Senere", SLEEP, "Afsluttet", PICTURES);
        assertThat(move(kim, words.action(), "LATER", version())).hasStatus(404);
        assertThat(move(kim, sleep.action(), "NOW", version()))
                .as("there is room now")
                .hasStatus(303);
    }

    @Test
    void a_lower_limit_lets_the_last_ones_wait() {
        given.change("UPDATE cooperation_model SET most_interventions = :many", Map.of("many", 2));
        assertThat(text(as(kim).get(path())))
                .containsSubsequence("højst 2 ad gangen", SLEEP, PICTURES, "Senere", ADVICE, VISITS);
    }

    @Test
    void the_meeting_table_holds_the_agenda_in_its_order_and_nothing_of_anybody_else() {
        given.child("Ida", red);
        given.change(
                "UPDATE focus_point SET strengths = 'Emil er god til at bygge' WHERE id = :id",
                Map.of("id", words.focusPoint()));
        var page = as(kim).get("/children/" + emil + "/meeting");
        assertThat(text(page))
                .containsSubsequence(
                        "Sammen om Emil",
                        "Hvem er her?",
                        "Camilla Prøve",
                        "Det går godt med",
                        "Emil er god til at bygge",
                        "Det siger Emil selv",
                        "Familiens syn",
                        "Det arbejder vi med",
                        SLEEP,
                        "Senere",
                        VISITS,
                        "Det aftaler vi nu",
                        "Næste gang")
                .doesNotContain("Mit bord", "Ida");
        assertThat(as(rosa).get("/children/" + emil + "/meeting")).hasStatus(404);
    }
}
