package dk.traad.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenPlans;
import dk.traad.GivenPlans.Plan;
import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ObservationTest extends WebTest {
    private GroupId red;
    private Professional mette;
    private Professional soeren;
    private Professional birgit;
    private ChildId ida;
    private Parent camilla;
    private GivenPlans plans;
    private Plan plan;

    @BeforeEach
    void ida_has_a_plan() {
        var myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Rød");
        mette = given.educator("Mette Lund", red);
        soeren = given.educator("Søren Holm", red);
        birgit = given.leader("Birgit Dahl", myretuen);
        ida = given.child("Ida", red);
        camilla = given.custodyHolder("Camilla", ida);
        plans = new GivenPlans(given, clock);
        plan = plans.agreed(
                ida, mette, "At turde sige til", "Ida siger til, når noget er svært", "Vi øver at række hånden op");
    }

    @Test
    void one_tap_on_the_plans_page_notes_how_often_and_the_line_tells_who() {
        assertThat(text(as(mette).get(plan.path())))
                .contains("Hvad ser vi?", "Ida siger til, når noget er svært", "Ingen har noteret noget endnu")
                .contains("Ikke endnu", "Sjældent", "Nogle gange", "Ofte", "Næsten altid");

        assertThat(tap(soeren, "SELDOM", "words", "To gange i samlingen"))
                .hasStatus(303)
                .hasRedirectedUrl(plan.path());
        clock.plusDays(9);
        assertThat(tap(mette, "OFTEN")).hasStatus(303);

        var page = as(mette).get(plan.path());
        assertThat(text(page))
                .contains("2 observationer. 16. november 2026: Sjældent. 25. november 2026: Ofte.")
                .contains("To gange i samlingen", "Søren Holm", "Dig");
        assertThat(page).bodyText().contains("<polyline", "role=\"img\"").doesNotContain("style=");
    }

    @Test
    void the_family_notes_from_home_and_sees_what_staff_see() {
        tap(mette, "SELDOM", "words", "I samlingen");
        assertThat(as(camilla)
                        .post(plan.familyPath() + goal(), "often", "OFTEN", "words", "Ved aftensmaden", "key", key()))
                .hasStatus(303)
                .hasRedirectedUrl(plan.familyPath());

        assertThat(text(as(camilla).get(plan.familyPath())))
                .contains("Hvad ser du derhjemme?", "Firkant: noteret hjemme", "Mette Lund", "I samlingen", "Dig");
        assertThat(text(as(mette).get(plan.path()))).contains("Camilla Prøve", "Ved aftensmaden");
    }

    @Test
    void who_must_not_know_where_the_child_is_reads_no_name_of_staff_or_family() {
        var rasmus = given.custodyHolder("Rasmus", ida);
        given.change("UPDATE child SET protected = true WHERE id = :id", Map.of("id", ida));
        given.change("UPDATE family_relation SET residence = false WHERE adult = :id", Map.of("id", rasmus.adult()));
        tap(mette, "SELDOM", "words", "Med Mette i Myretuen");
        as(camilla).post(plan.familyPath() + goal(), "often", "OFTEN", "key", key());

        assertThat(text(as(rasmus).get(plan.familyPath())))
                .contains("En i personalet", "En anden i familien")
                .doesNotContain("Mette", "Myretuen", "Camilla");
    }

    @Test
    void the_same_tap_twice_is_one_and_a_slip_is_taken_back_by_whoever_made_it() {
        var key = key();
        tap(mette, "OFTEN", "key", key);
        tap(mette, "OFTEN", "key", key);
        assertThat(count()).isOne();
        assertThat(as(soeren).post("/observations/" + key + "/take-back")).hasStatus(404);
        assertThat(as(camilla).post("/family/observations/" + key + "/take-back"))
                .hasStatus(404);
        assertThat(as(mette).post("/observations/" + key + "/take-back", "back", "/desk"))
                .hasStatus(303)
                .hasRedirectedUrl("/desk");
        assertThat(as(mette).post("/observations/" + key + "/take-back")).hasStatus(404);
        assertThat(text(as(mette).get(plan.path()))).contains("Ingen har noteret noget endnu");
    }

    @Test
    void a_tap_on_nothing_notes_nothing_and_a_far_page_is_not_gone_back_to() {
        assertThat(tap(mette, "MAYBE", "back", "//elsewhere.example"))
                .hasStatus(303)
                .hasRedirectedUrl(plan.path());
        assertThat(count()).isZero();
    }

    @Test
    void the_desk_offers_ones_own_goals_once_a_week() {
        assertThat(text(as(mette).get("/desk"))).contains("Har du set det i denne uge?", "Ida Prøve");
        assertThat(text(as(soeren).get("/desk"))).doesNotContain("Har du set det i denne uge?");
        tap(soeren, "OFTEN");
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Har du set det i denne uge?");
        clock.plusDays(7);
        assertThat(text(as(mette).get("/desk"))).contains("Har du set det i denne uge?", "for 7 dage siden");
    }

    @Test
    void the_groups_screen_offers_each_child_with_a_plan_and_shows_nothing_of_one_beside_another() {
        var carl = given.child("Carl", red);
        plans.agreed(carl, mette, "Ro", "Carl finder ro", "Læsehjørne");
        given.child("Uden plan", red);
        var campaign = given.campaignFor(red);
        tap(mette, "OFTEN");

        var group = "/groups/" + red + "/assessments/" + campaign;
        var page = text(as(soeren).get(group));
        assertThat(page)
                .contains("Børn med en plan: Hvad ser I?", "Ida Prøve: Ida siger til", "Carl Prøve: Carl finder ro")
                .contains("Sidst noteret i dag")
                .doesNotContain("Uden plan Prøve:", "observationer");
        assertThat(tap(soeren, "SELDOM", "back", group)).hasRedirectedUrl(group);
    }

    @Test
    void only_who_is_at_hand_today_notes_and_reads() {
        var stranger = given.educator("Trine", given.group(given.daycare("Solsikken"), "Gul"));
        var visitor = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        given.assigned(ida, visitor);
        for (var other : List.of(stranger, visitor, given.administrator("Adam"))) {
            assertThat(tap(other, "OFTEN")).hasStatus(404);
        }
        assertThat(tap(birgit, "OFTEN")).hasStatus(303);
        var elsewhere = given.custodyHolder("Bos far", given.child("Bo", red));
        assertThat(as(elsewhere).post(plan.familyPath() + goal(), "often", "OFTEN"))
                .hasStatus(404);
        given.left(mette);
        assertThat(tap(mette, "OFTEN")).hasStatus(404);
        assertThat(count()).isOne();
    }

    @Test
    void a_goal_of_a_plan_that_is_not_agreed_or_has_ended_is_not_looked_out_for() {
        var written = plans.written(ida, mette, "Senere", "Noget andet", "Et skridt");
        assertThat(as(mette).post(written.path() + "/goals/" + written.goal() + "/observations", "often", "OFTEN"))
                .hasStatus(404);
        given.change("UPDATE focus_point SET state = 'ACHIEVED' WHERE id = :id", Map.of("id", plan.focusPoint()));
        assertThat(tap(mette, "OFTEN")).hasStatus(404);
        assertThat(tap(mette, "OFTEN", "goal", key())).hasStatus(404);
        assertThat(count()).isZero();
    }

    private MvcTestResult tap(Professional who, String often, String... more) {
        var fields = new java.util.ArrayList<>(List.of("often", often));
        fields.addAll(List.of(more));
        if (!fields.contains("key")) {
            fields.addAll(List.of("key", key()));
        }
        return as(who).post(plan.path() + goal(), fields.toArray(String[]::new));
    }

    private String goal() {
        return "/goals/" + plan.goal() + "/observations";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private long count() {
        return given.value(Long.class, "SELECT count(*) FROM goal_observation");
    }
}
