package dk.traad.mine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.plan.PlannedRoom;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From 15 a young person reads what is agreed, proposes, and says whether they come; nobody else does it for them. */
class OwnPlanTest extends PlannedRoom {
    private YoungPerson herself;

    @BeforeEach
    void ida_is_fifteen() {
        given.change(
                "UPDATE child SET birthday = :day WHERE id = :id",
                Map.of("day", clock.today().minusYears(15), "id", ida));
        herself = new GivenRelations(given, clock).youngPerson(ida);
    }

    @Test
    void she_proposes_a_goal_and_something_that_could_help_in_her_own_words() {
        var focusPoint = talkedOver();
        assertThat(text(as(herself).get("/mine"))).contains("Det er vi sammen om", "At turde sige til");
        assertThat(text(as(herself).get("/mine/focus-points/" + focusPoint)))
                .contains("Ida beder sjældent om hjælp", "Skriv et mål, du selv har");
        var empty = as(herself).post("/mine/focus-points/" + focusPoint + "/goals");
        assertThat(empty).hasStatus(422);
        assertThat(text(empty)).contains("Skriv noget, før du sender");
        var goal = UUID.randomUUID().toString();
        for (var twice = 0; twice < 2; twice++) {
            assertThat(as(herself)
                            .post(
                                    "/mine/focus-points/" + focusPoint + "/goals",
                                    "key",
                                    goal,
                                    "words",
                                    "Jeg vil kunne sige nej"))
                    .hasStatus(303);
        }

        assertThat(as(herself)
                        .post(
                                "/mine/focus-points/" + focusPoint + "/goals/" + goal + "/actions",
                                "words",
                                "Et tegn, kun Mette kender"))
                .hasStatus(303);

        assertThat(given.value(Long.class, "SELECT count(*) FROM plan_goal")).isOne();
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan")))
                .contains("Jeg vil kunne sige nej", "Foreslået af Ida", "Et tegn, kun Mette kender");
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint))).contains("Jeg vil kunne sige nej");
    }

    @Test
    void she_says_whether_she_comes_and_reads_what_was_found() {
        var focusPoint = agreed();
        var path = "/mine/focus-points/" + focusPoint;
        assertThat(text(as(herself).get(path)))
                .contains("Ida siger til, når noget er svært", "En fast voksen", "Vi mødes torsdag 11. februar")
                .doesNotContain("Skriv et mål");
        assertThat(as(herself).post(path + "/goals", "words", "Et mål mere")).hasStatus(409);
        assertThat(as(herself).post(path + "/coming")).hasStatus(422);

        assertThat(as(herself).post(path + "/coming", "coming", "YES")).hasStatus(303);

        assertThat(text(as(mette).get("/focus-points/" + focusPoint))).contains("Ida Prøve kommer");
        assertThat(text(as(herself).get(path))).contains("Du har sagt, at du kommer");
        hold(focusPoint, "ACHIEVED", 1);
        assertThat(text(as(herself).inEnglish().get(path))).contains("You have reached what you wanted");
        assertThat(as(herself).post(path + "/coming", "coming", "NO")).hasStatus(409);
    }

    @Test
    void it_is_hers_alone_from_fifteen_and_never_before_the_talk() {
        var unknown = focusPoint();
        assertThat(as(herself).get("/mine/focus-points/" + unknown)).hasStatus(404);
        assertThat(text(as(herself).get("/mine"))).doesNotContain("At turde sige til");
        var known = talkedOver();
        var path = "/mine/focus-points/" + known;
        assertThat(as(camilla).get(path)).hasStatus(404);
        assertThat(as(mette).get(path)).hasStatus(404);
        var noah = given.child("Noah", clock.today().minusYears(16));
        var other = new GivenRelations(given, clock).youngPerson(noah);
        assertThat(as(other).get(path)).hasStatus(404);
        assertThat(as(other).post(path + "/goals", "words", "Noget")).hasStatus(404);
        assertThat(as(other).post(path + "/coming", "coming", "YES")).hasStatus(404);
        assertThat(as(herself).get("/family/focus-points/" + known)).hasStatus(404);
        clock.plusDays(-1);
        assertThat(as(herself).get(path)).hasStatus(404);
        assertThat(as(herself).post(path + "/goals", "words", "Noget")).hasStatus(404);
    }

    @Test
    void she_answers_the_invitation_herself_and_her_yes_chooses_the_time() {
        var focusPoint = focusPoint();
        invited(focusPoint);
        var path = "/mine/focus-points/" + focusPoint;
        assertThat(text(as(herself).get("/mine"))).contains("Du er inviteret");
        assertThat(text(as(herself).get(path + "/invitation")))
                .contains("Mette Lund fra Myretuen vil gerne tale med dig", "Dine forældre kan stadig svare");
        assertThat(as(herself).post(path + "/invitation", "answer", "YES")).hasStatus(422);
        assertThat(as(herself).post(path + "/invitation", "answer", "NO", "words", "Ikke lige nu"))
                .hasStatus(303);
        assertThat(given.value(String.class, "SELECT state FROM dialogue")).isEqualTo("OPEN");
        assertThat(as(herself).get(path + "/invitation.ics")).hasStatus(409);

        var time = moment(clock.today().plusDays(1));
        assertThat(as(herself).post(path + "/invitation", "answer", "YES", "time", time, "place", "WITH_US"))
                .hasStatus(303);

        assertThat(given.value(String.class, "SELECT state FROM dialogue")).isEqualTo("ARRANGED");
        assertThat(text(as(mette).get("/focus-points/" + focusPoint))).contains("Ida Prøve", "Ja, vil gerne");
        assertThat(as(herself).get(path + "/invitation.ics"))
                .hasContentType("text/calendar;charset=UTF-8")
                .bodyText()
                .contains("SUMMARY:Samtale")
                .doesNotContain("turde");
        assertThat(text(as(herself).get("/mine"))).doesNotContain("Du er inviteret");
        assertThat(as(mette).get("/dialogues/" + given.value(UUID.class, "SELECT id FROM dialogue") + "/outcome"))
                .bodyText()
                .containsPattern("name=\"childTookPart\"[^>]*checked");
    }

    @Test
    void a_talk_with_herself_alone_is_a_talk_and_before_fifteen_it_is_not() {
        var focusPoint = focusPoint();
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/invitation")))
                .contains("Ida er fyldt 15 år");
        var talk = "/focus-points/" + focusPoint + "/talk";
        var nobody = note(talk, mette.person());
        assertThat(nobody).hasStatus(422);
        assertThat(text(nobody)).contains("Den unge selv eller mindst én af forældrene");
        given.change(
                "UPDATE child SET birthday = :day WHERE id = :id",
                Map.of("day", clock.today().minusYears(15).plusDays(1), "id", ida));
        assertThat(talkedWithHer(talk)).as("the day before she is fifteen").hasStatus(422);
        given.change(
                "UPDATE child SET birthday = :day WHERE id = :id",
                Map.of("day", clock.today().minusYears(15), "id", ida));

        assertThat(talkedWithHer(talk)).hasStatus(303);

        assertThat(text(as(mette).get("/focus-points/" + focusPoint))).contains("Ida var selv med", "på min egen måde");
        assertThat(as(mette).get("/focus-points/" + focusPoint + "/plan")).hasStatusOk();
        assertThat(text(as(herself).get("/mine/focus-points/" + focusPoint))).contains("Skriv et mål, du selv har");
    }

    private MvcTestResult talkedWithHer(String path) {
        return as(mette)
                .post(
                        path,
                        "key",
                        UUID.randomUUID().toString(),
                        "heldOn",
                        clock.today().toString(),
                        "outcome",
                        "Jeg vil sige til på min egen måde",
                        "tookPart",
                        mette.person().toString(),
                        "childTookPart",
                        "true");
    }

    @Test
    void she_takes_an_action_on_gives_it_back_and_says_whether_the_plan_is_hers() {
        var focusPoint = talkedOver();
        var path = "/mine/focus-points/" + focusPoint;
        as(herself).post(path + "/goals", "words", "Jeg vil kunne sige nej");
        var goal = goalOf(focusPoint);
        as(herself).post(path + "/goals/" + goal + "/actions", "words", "Jeg siger det til Mette på forhånd");
        var action = given.value(UUID.class, "SELECT id FROM plan_action WHERE proposed_by_child");
        var mine = path + "/actions/" + action;

        assertThat(as(herself).post(mine + "/take")).hasStatus(303);
        assertThat(text(as(herself).get(path))).contains("Du har sagt ja til at gøre det");
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan")))
                .contains("Ida har selv valgt at sørge for det");
        assertThat(as(camilla)
                        .post("/family/plans/" + given.value(UUID.class, "SELECT id FROM support_plan") + "/actions/"
                                + action + "/take"))
                .hasStatus(409);
        assertThat(as(herself).post(mine + "/give-back")).hasStatus(303);
        assertThat(as(herself).post(mine + "/give-back")).hasStatus(404);
        assertThat(as(herself).post(mine + "/begun")).hasStatus(409);
        as(herself).post(mine + "/take");

        var changes =
                given.value(Integer.class, "SELECT changes FROM support_plan").toString();
        assertThat(as(herself).post(path + "/confirm", "changes", changes)).hasStatus(422);
        assertThat(as(herself).post(path + "/confirm", "changes", "1", "answer", "OURS"))
                .hasStatus(409);
        assertThat(as(herself).post(path + "/confirm", "changes", changes, "answer", "NOT_YET", "words", "For meget"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan"))).contains("Ikke endnu", "For meget");
        assertThat(as(herself).post(path + "/confirm", "changes", changes, "answer", "OURS", "parts", "ACTIONS"))
                .hasStatus(303);
        assertThat(text(as(herself).get(path))).contains("Du har sagt: Det er også min");
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan")))
                .contains("Vil være med til: at gøre noget selv");
    }

    @Test
    void she_notes_what_she_sees_and_says_how_it_was() {
        var focusPoint = agreed();
        var path = "/mine/focus-points/" + focusPoint;
        var goal = given.value(UUID.class, "SELECT id FROM plan_goal");
        var sees = path + "/goals/" + goal + "/observations";
        assertThat(as(herself).post(sees)).hasStatus(303);
        assertThat(as(herself).post(sees, "often", "SELDOM", "words", "Kun med Noah"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint))).contains("Kun med Noah", "Sjældent");
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint))).contains("En anden i familien");
        assertThat(as(herself)
                        .post("/mine/observations/" + given.value(UUID.class, "SELECT id FROM goal_observation")
                                + "/take-back"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint))).doesNotContain("Kun med Noah");

        var followUp = given.value(UUID.class, "SELECT id FROM follow_up");
        var experience = path + "/follow-ups/" + followUp + "/experience";
        assertThat(as(herself).get(experience)).hasStatus(409);
        hold(focusPoint, "ACHIEVED", 1);
        assertThat(text(as(herself).get("/mine"))).contains("Sig, hvordan det var");
        assertThat(as(herself).post(experience, "takenCareOf", "YES")).hasStatus(422);
        assertThat(as(herself)
                        .post(experience, "takenCareOf", "YES", "makesDifference", "PARTLY", "words", "Det hjalp"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains(
                        "Ida Prøve svarer »ja« til, at der bliver taget godt hånd om familien, og »delvist« til, at det gør en forskel");
        assertThat(as(herself).get(path + "/follow-ups/" + UUID.randomUUID() + "/experience"))
                .hasStatus(404);
    }
}
