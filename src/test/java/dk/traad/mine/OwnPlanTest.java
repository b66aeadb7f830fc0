package dk.traad.mine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenRelations;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.plan.PlannedRoom;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
}
