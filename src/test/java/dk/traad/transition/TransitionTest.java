package dk.traad.transition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.SignedIn.Professional;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The baton: the sender is responsible until the receiver has accepted; it is returned with a reason, and never forgotten. */
class TransitionTest extends OnTheWay {
    @Test
    void the_sender_is_responsible_until_the_receiver_has_accepted() {
        foresee();
        assertThat(text(as(hanne).get("/children/" + noah))).contains("På vej til dagtilbud", "Overgang");
        assertThat(text(as(hanne).get(path())))
                .contains("Noah Prøve: overgang", "Ansvaret ligger hos: Sundhedsplejen", "Ingen har set på behovet");
        assertThat(as(hanne).post(path() + "/let-parents")).hasStatus(303);
        assertThat(as(hanne).post(path() + "/prepare", "words", " ")).hasStatus(422);
        assertThat(as(hanne).post(path() + "/prepare", "words", "De fortalte det ved besøget"))
                .hasStatus(303);
        assertThat(as(hanne).post(path() + "/hand-over")).hasStatus(303);
        assertThat(text(as(hanne).get(path())))
                .contains("Ansvaret ligger hos: Sundhedsplejen", "Til de har taget imod, har I stadig ansvaret");
        assertThat(text(as(birgit).get("/desk"))).contains("Noah Prøve kommer til jer", "Tag imod");
        assertThat(text(as(birgit).get(path()))).contains("Ansvaret ligger hos: Sundhedsplejen");
        assertThat(as(birgit).post(path() + "/accept")).hasStatus(303);
        assertThat(text(as(hanne).get(path()))).contains("Ansvaret ligger hos: Myretuen");
        assertThat(state()).isEqualTo("RECEIVED");
    }

    @Test
    void before_anything_is_given_the_receiving_leader_reads_only_that_the_child_comes() {
        foresee();
        as(hanne).post(path() + "/let-parents");
        assertThat(text(as(birgit).get("/transitions")))
                .contains("Kommer til jer", "Noah Prøve", "Er på vej til jer")
                .doesNotContain("overleverer forældrene selv", "ved ét bord");
        assertThat(text(as(birgit).get(path())))
                .contains("Noah Prøve", "Barnet er på vej til jer", "Hjemmet")
                .doesNotContain("Forældrene overleverer selv", "Alle trin", "Hanne");
        assertThat(as(birgit).get("/children/" + noah)).hasStatus(404);
        assertThat(as(birgit).post(path() + "/accept")).hasStatus(404);
        assertThat(as(mette).get(path())).hasStatus(404);
    }

    @Test
    void the_receiver_returns_the_baton_with_a_reason_and_reads_no_longer() {
        handedOver();
        assertThat(as(birgit).post(path() + "/return", "words", "")).hasStatus(422);
        assertThat(text(as(birgit).post(path() + "/return", "words", "")))
                .contains("Skriv, hvorfor I giver den tilbage");
        assertThat(as(birgit).post(path() + "/return", "words", "Han er skrevet op i Solsikken"))
                .hasStatus(303);
        assertThat(text(as(birgit).get(path()))).doesNotContain("Alle trin", "Solsikken");
        assertThat(as(mette).get(path())).hasStatus(404);
        assertThat(text(as(hanne).get("/desk"))).contains("Overgangen for Noah Prøve er givet tilbage", "Se hvorfor");
        assertThat(text(as(hanne).get(path())))
                .contains("Han er skrevet op i Solsikken", "Birgit Dahl", "Ansvaret ligger hos: Sundhedsplejen");
        assertThat(as(hanne).post(path() + "/hand-over")).hasStatus(303);
        assertThat(as(birgit).post(path() + "/accept")).hasStatus(303);
    }

    @Test
    void what_came_back_is_looked_at_before_it_is_handed_over_again() {
        var bo = given.child("Bo", clock.today().minusMonths(9));
        given.assigned(bo, hanne);
        place(bo, red, clock.today().plusMonths(2));
        handedOver();
        var other = "/transitions/" + given.value(UUID.class, "SELECT id FROM transition WHERE child = ?", bo.value());
        as(hanne).post(other + "/let-parents");
        as(hanne).post(other + "/prepare", "words", "De fortalte det ved besøget");
        as(birgit).post(path() + "/return", "words", "Han er skrevet op i Solsikken");
        var list = as(hanne).get("/transitions");
        assertThat(text(list)).contains("Givet tilbage De skrev: »Han er skrevet op i Solsikken«");
        assertThat(list)
                .bodyText()
                .containsPattern("value=\"" + id() + "\"(?![^>]*checked)[^>]*>")
                .containsPattern("value=\"" + other.substring(13) + "\"[^>]*checked");
        assertThat(text(as(birgit).get("/transitions"))).doesNotContain("Solsikken");
        assertThat(text(as(hanne).get(path())))
                .containsSubsequence(
                        "Givet tilbage", "Han er skrevet op i Solsikken", "Ansvaret ligger hos", "Overlever til");
    }

    @Test
    void a_baton_nobody_takes_comes_to_the_leader() {
        var lis = given.leader("Lis Holm", visiting);
        handedOver();
        assertThat(text(as(lis).get("/desk"))).doesNotContain("Ingen har taget imod");
        clock.plusDays(8);
        assertThat(text(as(lis).get("/desk"))).contains("Ingen har taget imod Noah Prøve");
        assertThat(text(as(hanne).get("/desk"))).contains("Overgangen for Noah Prøve");
    }

    @Test
    void the_receiver_follows_up_about_three_months_in() {
        handedOver();
        as(birgit).post(path() + "/accept");
        assertThat(text(as(birgit).get("/desk"))).doesNotContain("faldet til");
        clock.plusDays(61 + 80);
        assertThat(text(as(birgit).get("/desk"))).contains("Er Noah Prøve faldet til?");
        assertThat(as(birgit).post(path() + "/follow-up", "words", "Han sover godt og leger med Ida"))
                .hasStatus(303);
        assertThat(state()).isEqualTo("FOLLOWED_UP");
        assertThat(as(birgit).post(path() + "/follow-up", "words", "Igen")).hasStatus(409);
    }

    @Test
    void what_is_not_a_move_from_where_it_stands_is_refused() {
        foresee();
        assertThat(as(hanne).post(path() + "/hand-over")).hasStatus(409);
        handedOver();
        assertThat(as(hanne).post(path() + "/let-parents")).hasStatus(409);
        assertThat(as(hanne).post(path() + "/hand-over")).hasStatus(409);
        as(birgit).post(path() + "/accept");
        assertThat(as(birgit).post(path() + "/return", "words", "Alligevel ikke"))
                .hasStatus(409);
    }

    @Test
    void who_sends_never_accepts_and_who_receives_never_hands_over() {
        handedOver();
        assertThat(as(hanne).post(path() + "/accept")).hasStatus(404);
        assertThat(as(hanne).post(path() + "/return", "words", "Nej")).hasStatus(404);
        assertThat(as(hanne).post(path() + "/accepted-outside", "words", "Ja")).hasStatus(404);
        assertThat(as(birgit).post(path() + "/hand-over")).hasStatus(404);
        assertThat(as(birgit).post(path() + "/call-off", "words", "Nej")).hasStatus(404);
    }

    @Test
    void others_neither_see_nor_move_it() {
        handedOver();
        var elsewhere = given.daycare("Solsikken");
        for (Professional other : new Professional[] {
            given.leader("Ane Vig", elsewhere),
            given.educator("Bo Friis", given.group(elsewhere, "Stue Gul")),
            given.healthVisitor("Eva Lind", visiting),
            given.administrator("Adam")
        }) {
            assertThat(as(other).get(path())).hasStatus(404);
            assertThat(as(other).post(path() + "/accept")).hasStatus(404);
            assertThat(as(other).post(path() + "/hand-over")).hasStatus(404);
        }
        assertThat(as(camilla).get(path())).hasStatus(404);
        assertThat(as(hanne).get("/family/transitions/" + id())).hasStatus(404);
        var stranger = given.custodyHolder("Mia", given.child("Ea", red));
        assertThat(as(stranger).get("/family/transitions/" + id())).hasStatus(404);
    }

    @Test
    void a_child_that_has_begun_without_a_handover_is_taken_over() {
        foresee();
        assertThat(as(birgit).post(path() + "/take-over")).hasStatus(404);
        clock.plusDays(63);
        assertThat(text(as(birgit).get(path()))).contains("Barnet er begyndt hos jer, og ingen har overleveret det");
        assertThat(as(birgit).post(path() + "/take-over")).hasStatus(303);
        assertThat(state()).isEqualTo("RECEIVED");
    }

    @Test
    void the_family_reads_every_step_and_what_the_guideline_says() {
        foresee();
        as(hanne).post(path() + "/let-parents");
        assertThat(given.value(Long.class, "SELECT count(*) FROM outbox_message"))
                .isOne();
        assertThat(text(as(camilla).get("/family/children/" + noah)))
                .contains("Noah skal i dagtilbud", "Myretuen", "fortæller I selv det nye sted");
        assertThat(text(as(camilla).get("/family/transitions/" + id())))
                .contains("Alle trin", "Se på behovet", "Sundhedsplejersken ser sammen med familien", "gjort");
        assertThat(as(camilla).get("/family/guideline")).hasStatusOk();
    }

    @Test
    void the_family_reads_who_does_what_by_name_and_is_never_told_that_it_is_late() {
        foresee();
        as(hanne).post(path() + "/let-parents");
        clock.plusDays(45);
        assertThat(text(as(hanne).get(path()))).contains("for sent");
        assertThat(text(as(camilla).get("/family/transitions/" + id())))
                .contains("Sundhedsplejersken ·", "I · ", "Myretuen ·")
                .doesNotContain("for sent", "Afsenderen ·", "Modtageren ·", "Forældrene ·");
    }

    @Test
    void a_start_that_has_passed_is_neither_soon_nor_told_as_coming() {
        foresee();
        assertThat(text(as(hanne).get("/desk"))).containsSubsequence("Snart", "Noah", "begynder 16. januar 2027");
        clock.plusDays(70);
        assertThat(text(as(hanne).get("/desk")))
                .containsSubsequence("Nu", "Noah", "begyndte 16. januar 2027")
                .doesNotContain("Snart");
    }

    @Test
    void a_protected_address_is_not_told_by_a_transition() {
        var jonas = given.custodyHolder("Jonas", noah);
        given.change("UPDATE family_relation SET residence = false WHERE adult = :who", Map.of("who", jonas.adult()));
        given.change("UPDATE adult SET protected = true WHERE id = :who", Map.of("who", camilla.adult()));
        foresee();
        as(hanne).post(path() + "/let-parents");
        assertThat(text(as(jonas).get("/family/children/" + noah)))
                .contains("institutionen")
                .doesNotContain("Myretuen");
        assertThat(text(as(jonas).get("/family/transitions/" + id())))
                .contains("institutionen")
                .doesNotContain("Myretuen", "Sundhedsplejen");
    }

    @Test
    void a_shielded_child_is_not_on_the_list_of_the_place_it_comes_to() {
        foresee();
        given.insert(
                """
                INSERT INTO shielding (municipality, id, child, reason, from_on, decided_by, decided_at)
                VALUES (:municipality, :id, :child, 'Trussel', :from, :by, :now)
                """,
                Map.of(
                        "id", UUID.randomUUID(),
                        "child", noah,
                        "from", clock.today(),
                        "by", hanne.employee(),
                        "now", clock.instant()));
        assertThat(text(as(birgit).get("/transitions"))).doesNotContain("Noah");
        assertThat(as(birgit).get(path())).hasStatus(404);
    }

    @Test
    void the_same_form_twice_moves_it_once() {
        foresee();
        var once = UUID.randomUUID().toString();
        assertThat(as(hanne).post(path() + "/let-parents", "once", once)).hasStatus(303);
        assertThat(as(hanne).post(path() + "/let-parents", "once", once)).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM transition_step"))
                .isOne();
    }

    @Test
    void to_another_municipality_the_sender_notes_who_accepted() {
        var ida = given.child("Ida", red);
        assertThat(text(as(mette).get("/children/" + ida))).contains("Skal skifte sted");
        var sent = as(mette)
                .post(
                        "/children/" + ida + "/transitions/new",
                        "kind",
                        "TO_OTHER_MUNICIPALITY",
                        "to",
                        "",
                        "toName",
                        "Børnehuset i Nabokommunen",
                        "startsOn",
                        clock.today().plusMonths(1).toString());
        assertThat(sent).hasStatus(303);
        var path = "/transitions/" + given.value(UUID.class, "SELECT id FROM transition WHERE child = ?", ida.value());
        as(mette).post(path + "/let-parents");
        as(mette).post(path + "/prepare", "words", "De har selv talt med dem");
        assertThat(as(mette).post(path + "/hand-over")).hasStatus(303);
        assertThat(text(as(mette).get(path))).contains("Hvem har taget imod, og hvornår?");
        assertThat(as(mette).post(path + "/accepted-outside", "words", "")).hasStatus(422);
        assertThat(as(mette).post(path + "/accepted-outside", "words", "Leder Pia Borg i går"))
                .hasStatus(303);
        assertThat(text(as(mette).get(path))).contains("Ansvaret ligger hos: Børnehuset i Nabokommunen");
    }

    @Test
    void a_new_transition_needs_a_way_and_a_day() {
        var ida = given.child("Ida", red);
        var wrong = as(mette).post("/children/" + ida + "/transitions/new", "to", "", "toName", "", "startsOn", "32-1");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Vælg, hvilken vej barnet skal", "Skriv en dag");
        assertThat(as(hanne).get("/children/" + ida + "/transitions/new")).hasStatus(404);
    }
}
