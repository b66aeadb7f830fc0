package dk.traad.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A coordinator is asked, says yes, and hands on; the history stays. */
class CoordinationTest extends WebTest {
    private ChildId ida;
    private Professional mette;
    private Professional mia;
    private UnitId townHall;

    @BeforeEach
    void aRoom() {
        GroupId red = given.group(given.daycare("Myretuen"), "Stue Rød");
        ida = given.child("Ida", red);
        mette = given.educator("Mette Lund", red);
        townHall = given.familyDepartment("Rådhuset");
        mia = given.employed("Mia Falk", Role.COORDINATOR, townHall, null);
    }

    @Test
    void whoever_is_asked_sees_the_name_and_the_task_and_reads_nothing_before_saying_yes() {
        assertThat(ask(mette, mia)).hasStatus(303);
        assertThat(opens(mia)).isFalse();
        assertThat(text(as(mia).get("/desk"))).contains("Vil du være tovholder for Ida Prøve?", "Spurgt af Mette Lund");
        assertThat(text(as(mia).get("/children/" + ida + "/coordinator/answer")))
                .contains("Hold fast i aftalerne");
        assertThat(text(as(mette).get("/desk"))).contains("Tovholder for Ida Prøve", "Mia Falk har ikke svaret endnu");
        assertThat(answer(mia, "ACCEPTED")).hasStatus(303).hasHeader("Location", "/children/" + ida);
        assertThat(opens(mia)).isTrue();
        assertThat(text(as(mette).get("/children/" + ida + "/circle")))
                .contains("Mia Falk siden 16. november 2026, spurgt af Mette Lund");
        assertThat(text(as(mette).get("/children/" + ida))).contains("Tovholder: Mia Falk");
    }

    @Test
    void whoever_says_no_is_told_nothing_more() {
        ask(mette, mia);
        answer(mia, "DECLINED");
        assertThat(opens(mia)).isFalse();
        assertThat(as(mia).get("/children/" + ida + "/coordinator/answer")).hasStatus(404);
        assertThat(text(as(mette).get("/children/" + ida + "/circle"))).contains("Mia Falk har sagt nej");
    }

    @Test
    void a_question_can_be_taken_back_and_then_not_be_answered() {
        ask(mette, mia);
        assertThat(as(mette).post("/children/" + ida + "/coordinator/withdraw")).hasStatus(303);
        assertThat(as(mette).post("/children/" + ida + "/coordinator/withdraw")).hasStatus(409);
        assertThat(answer(mia, "ACCEPTED")).hasStatus(404);
    }

    @Test
    void one_is_asked_at_a_time_and_the_same_form_twice_asks_once() {
        ask(mette, mia);
        assertThat(ask(mette, mia)).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM coordination_request"))
                .isOne();
        var other = given.employed("Otto Bay", Role.COORDINATOR, townHall, null);
        assertThat(ask(mette, other)).hasStatus(409);
    }

    @Test
    void handing_on_ends_the_one_before_at_once_and_keeps_the_history() {
        var other = given.employed("Otto Bay", Role.COORDINATOR, townHall, null);
        ask(mette, mia);
        answer(mia, "ACCEPTED");
        clock.plusDays(10);
        assertThat(ask(mia, other)).hasStatus(303);
        assertThat(opens(mia)).isTrue();
        assertThat(answer(other, "ACCEPTED")).hasStatus(303);
        assertThat(opens(mia)).isFalse();
        assertThat(opens(other)).isTrue();
        assertThat(text(as(mette).get("/children/" + ida + "/circle")))
                .contains(
                        "Otto Bay siden 26. november 2026, spurgt af Mia Falk",
                        "Mia Falk, 16. november 2026 til 25. november");
    }

    @Test
    void whoever_chooses_themselves_is_it_at_once() {
        assertThat(ask(mette, mette)).hasStatus(303);
        assertThat(text(as(mette).get("/children/" + ida + "/circle"))).contains("Mette Lund siden 16. november 2026");
        assertThat(text(ask(mette, mette))).contains("Personen er allerede tovholder");
    }

    @Test
    void it_ends_without_a_new_one() {
        ask(mette, mia);
        answer(mia, "ACCEPTED");
        assertThat(as(mia).post("/children/" + ida + "/coordinator/end"))
                .hasStatus(303)
                .hasHeader("Location", "/desk");
        assertThat(opens(mia)).isFalse();
        assertThat(text(as(mette).get("/children/" + ida + "/circle"))).contains("Ingen er tovholder for barnet");
        ask(mette, mia);
        answer(mia, "ACCEPTED");
        assertThat(opens(mia)).isTrue();
    }

    @Test
    void somebody_else_is_asked_by_exactly_the_work_e_mail() {
        var karen = given.employed("Karen Krag", Role.TEACHER, given.school("Skolen"), null);
        given.change("UPDATE employee SET email = 'karen@by.example' WHERE id = :who", Map.of("who", karen.employee()));
        assertThat(text(as(mette).post(path(), "email", "karen@by", "task", "Opgave")))
                .contains("Vi kender ingen ansat i kommunen med den mail");
        assertThat(as(mette).post(path(), "email", "karen@by.example", "task", "Opgave"))
                .hasStatus(303);
        assertThat(as(karen).get("/children/" + ida + "/coordinator/answer")).hasStatus(200);
    }

    @Test
    void both_a_person_and_a_task_are_needed() {
        var page = text(as(mette).post(path(), "who", "", "task", " "));
        assertThat(page).contains("Vælg en, eller skriv en arbejdsmail", "Skriv, hvad opgaven er");
    }

    @Test
    void only_those_around_the_child_ask_and_only_the_one_asked_answers() {
        var around = new GivenRelations(given, clock);
        var advice = given.ppAdvice("PPR");
        var pia = given.employed("Pia Borup", Role.PP_ADVICE, advice, null);
        around.accepted(around.referral(ida, advice, mette), pia);
        assertThat(as(pia).get("/children/" + ida + "/circle")).hasStatus(200);
        assertThat(as(pia).get(path())).hasStatus(404);
        assertThat(as(mia).get(path())).hasStatus(404);
        assertThat(as(mia).post("/children/" + ida + "/coordinator/end")).hasStatus(404);
        ask(mette, mia);
        assertThat(as(pia).post("/children/" + ida + "/coordinator/answer", "answer", "ACCEPTED"))
                .hasStatus(404);
        assertThat(as(mia).post("/children/" + ida + "/coordinator/withdraw")).hasStatus(404);
    }

    private String path() {
        return "/children/" + ida + "/coordinator/new";
    }

    private MvcTestResult ask(Professional by, Professional who) {
        return as(by).post(path(), "who", who.employee().toString(), "task", "Hold fast i aftalerne");
    }

    private MvcTestResult answer(Professional who, String answer) {
        return as(who).post("/children/" + ida + "/coordinator/answer", "answer", answer);
    }

    private boolean opens(Professional who) {
        return as(who).get("/children/" + ida).getResponse().getStatus() == 200;
    }
}
