package dk.traad.startmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.transition.OnTheWay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where it is hard: the offer of one table, its answer whatever it is, the meeting, and the follow-up three months in. */
class StartMeetingTest extends OnTheWay {
    private static final String WHY = "Noah har haft det svært med maden, og I er trætte";

    @BeforeEach
    void itIsForeseen() {
        foresee();
    }

    @Test
    void from_the_offer_over_the_yes_to_the_meeting_and_the_follow_up() {
        assertThat(text(as(hanne).get(path()))).contains("Møde ved ét bord", "Tilbyd familien et møde");
        assertThat(as(hanne).post(meeting() + "/new", "why", "")).hasStatus(422);
        assertThat(offer()).hasStatus(303);
        assertThat(state()).isEqualTo("MEETING_OFFERED");
        assertThat(text(as(camilla).get("/family/transitions/" + id())))
                .contains("Et møde om Noah", WHY, "I bestemmer selv", "Svar på tilbuddet");
        assertThat(answer("YES", "AT_HOME", "Helst om formiddagen")).hasStatus(303);
        assertThat(text(as(hanne).get("/desk"))).contains("Noah Prøve: familien siger ja til mødet");
        assertThat(text(as(birgit).get(path()))).contains(WHY, "Hjemme hos familien", "Helst om formiddagen");
        assertThat(as(hanne).post(meeting() + "/time", "day", "", "time", "", "place", ""))
                .hasStatus(422);
        assertThat(as(hanne)
                        .post(
                                meeting() + "/time",
                                "day",
                                clock.today().plusDays(5).toString(),
                                "time",
                                "10.30",
                                "place",
                                "AT_HOME"))
                .hasStatus(303);
        assertThat(text(as(camilla).get("/family/transitions/" + id()))).contains("Mødet er", "10.30", "Hjemme hos");
        clock.plusDays(6);
        assertThat(text(as(hanne).get("/desk"))).contains("skriv, hvad I aftalte på mødet");
        assertThat(note(
                        "Ro ved måltiderne",
                        "Spis sammen først",
                        "Birgit Dahl",
                        clock.today().plusDays(30)))
                .hasStatus(303);
        assertThat(state()).isEqualTo("PREPARED");
        assertThat(text(as(camilla).get("/family/transitions/" + id())))
                .contains("Ro ved måltiderne", "Spis sammen først", "Birgit Dahl, senest");
        as(hanne).post(path() + "/hand-over");
        as(birgit).post(path() + "/accept");
        clock.plusDays(56 + 85);
        assertThat(text(as(hanne).get("/desk"))).contains("Noah Prøve: følg op på mødet");
        assertThat(as(hanne).post(meeting() + "/follow-up", "words", "")).hasStatus(422);
        assertThat(as(hanne).post(meeting() + "/follow-up", "words", "Han spiser godt nu", "done", "1"))
                .hasStatus(303);
        assertThat(state()).isEqualTo("FOLLOWED_UP");
        assertThat(text(as(camilla).get("/family/transitions/" + id()))).contains("Han spiser godt nu", "holdt");
    }

    @Test
    void a_no_is_kept_and_leads_on_without_a_meeting() {
        offer();
        assertThat(answer("NO", "", "Vi klarer det selv")).hasStatus(303);
        assertThat(text(as(hanne).get(path()))).contains("Familien sagde nej", "Vi klarer det selv");
        assertThat(text(as(birgit).get(path()))).doesNotContain(WHY, "Vi klarer det selv");
        assertThat(as(hanne).post(path() + "/let-parents")).hasStatus(303);
        assertThat(text(as(hanne).get(path()))).contains("Familien sagde nej");
        assertThat(offer()).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM meeting_offer"))
                .isEqualTo(2);
    }

    @Test
    void later_leaves_the_family_in_peace_for_a_month() {
        offer();
        answer("LATER", "", "");
        clock.plusDays(29);
        assertThat(text(as(hanne).get("/desk"))).doesNotContain("bad jer spørge igen");
        clock.plusDays(1);
        assertThat(text(as(hanne).get("/desk"))).contains("Noah Prøve: familien bad jer spørge igen");
        assertThat(offer()).hasStatus(409);
        assertThat(answer("YES", "WITH_US", "")).hasStatus(303);
        assertThat(text(as(hanne).get("/desk"))).contains("familien siger ja");
    }

    @Test
    void a_yes_needs_a_place_and_an_answer_is_one_of_three() {
        offer();
        assertThat(text(answer("YES", "", ""))).contains("Vælg, hvor mødet skal være");
        assertThat(text(answer("", "", ""))).contains("Vælg ja, nej eller senere");
        assertThat(given.value(Long.class, "SELECT count(*) FROM meeting_answer"))
                .isZero();
    }

    @Test
    void an_answer_by_mouth_is_noted_as_such_and_the_family_can_answer_otherwise() {
        offer();
        assertThat(as(hanne).post(meeting() + "/answer", "answer", "YES", "place", "AT_HOME"))
                .hasStatus(422);
        assertThat(as(hanne)
                        .post(
                                meeting() + "/answer",
                                "adult",
                                camilla.adult().toString(),
                                "answer",
                                "YES",
                                "place",
                                "AT_HOME"))
                .hasStatus(303);
        assertThat(text(as(camilla).get("/family/transitions/" + id()))).contains("Hanne Krogh har noteret det");
        answer("NO", "", "");
        assertThat(text(as(hanne).get(path()))).contains("Familien sagde nej").doesNotContain("noteret af");
    }

    @Test
    void an_agreement_needs_what_who_and_when_and_nothing_typed_is_lost() {
        offer();
        answer("YES", "AT_HOME", "");
        var wrong = note("Ro ved måltiderne", "Spis sammen først", "", null);
        assertThat(wrong).hasStatus(422);
        assertThat(wrong.getResponse())
                .satisfies(response -> assertThat(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                        .contains("Spis sammen først", "Ro ved måltiderne"));
        assertThat(text(wrong)).contains("En aftale skal have alle tre");
        assertThat(note("Ro", "Spis sammen", "Mor", clock.today())).hasStatus(303);
        assertThat(note("Ro", "Spis sammen", "Mor", clock.today())).hasStatus(409);
    }

    @Test
    void before_the_yes_the_place_hears_nothing_of_it_and_others_never() {
        offer();
        assertThat(text(as(birgit).get(path()))).doesNotContain(WHY, "Møde ved ét bord");
        assertThat(as(birgit).get(meeting() + "/new")).hasStatus(404);
        assertThat(as(mette).get(path())).hasStatus(404);
        var anne = given.leader("Anne Vig", given.daycare("Solsikken"));
        assertThat(as(anne).post(meeting() + "/note", "needs", "Noget")).hasStatus(404);
        var mia = given.custodyHolder("Mia", given.child("Ea", red));
        assertThat(as(mia).get("/family/transitions/" + id() + "/meeting")).hasStatus(404);
        assertThat(as(mia).post("/family/transitions/" + id() + "/meeting", "answer", "NO"))
                .hasStatus(404);
    }

    @Test
    void a_protected_address_is_not_told_by_a_meeting() {
        var jonas = given.custodyHolder("Jonas", noah);
        given.change("UPDATE family_relation SET residence = false WHERE adult = :who", Map.of("who", jonas.adult()));
        given.change("UPDATE adult SET protected = true WHERE id = :who", Map.of("who", camilla.adult()));
        as(hanne).post(meeting() + "/new", "why", "Noah begynder i Myretuen, og det er nyt");
        answer("YES", "AT_HOME", "");
        note(
                "Hanne kommer i Myretuen",
                "Birgit Dahl ringer",
                "Birgit Dahl",
                clock.today().plusDays(3));
        assertThat(text(as(jonas).get("/family/transitions/" + id())))
                .contains("institutionen")
                .doesNotContain("Myretuen", "Hanne", "Birgit");
    }

    private MvcTestResult offer() {
        return as(hanne).post(meeting() + "/new", "why", WHY);
    }

    private MvcTestResult answer(String answer, String place, String words) {
        return as(camilla)
                .post("/family/transitions/" + id() + "/meeting", "answer", answer, "place", place, "words", words);
    }

    private MvcTestResult note(String needs, String words, String responsible, @Nullable LocalDate due) {
        var fields = new ArrayList<String>(List.of(
                "heldOn",
                clock.today().toString(),
                "tookPart",
                "Camilla, Hanne Krogh og Birgit Dahl",
                "needs",
                needs,
                "words-0",
                words,
                "responsible-0",
                responsible,
                "due-0",
                due == null ? "" : due.toString(),
                "followUpOn",
                clock.today().plusDays(56 + 90).toString()));
        return as(hanne).post(meeting() + "/note", fields.toArray(String[]::new));
    }

    private String meeting() {
        return path() + "/meeting";
    }
}
