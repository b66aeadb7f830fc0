package dk.traad.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenPlans;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.plan.PlannedRoom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whether it helps: for one child, asked of the family, and counted. */
class EffectTest extends PlannedRoom {
    @Test
    void each_goal_is_followed_over_time_with_how_soon_and_how_timely_one_met() {
        given.decided(ida, mette, "PARENTS_INFORMED", Position.YELLOW);
        var focusPoint = agreed();
        clock.set(LocalDate.of(2027, 2, 11));
        hold(focusPoint, "CONTINUE", 0);
        clock.set(LocalDate.of(2027, 5, 20));
        hold(focusPoint, "ACHIEVED", 1);

        assertThat(text(as(mette).get("/children/" + ida))).contains("Virker det?");
        assertThat(text(as(mette).get("/focus-points/" + focusPoint))).contains("Se, hvad der er kommet ud af det");
        for (var path : List.of("/children/" + ida + "/effect", "/focus-points/" + focusPoint + "/effect")) {
            var page = as(birgit).get(path);
            assertThat(text(page))
                    .contains("Virker det for Ida?", "At turde sige til", "Målet er nået")
                    .contains("Fra første opmærksomhed til familien 3 dage")
                    .contains("Opfølgninger til tiden 1 af 2", "5 dage før fristen", "4 dage efter fristen")
                    .contains("Fra 16. november 2026 til 20. maj 2027: Nu »Nået«")
                    .contains("20. maj 2027 Nået Hun henter Mette 11. februar 2027 Godt på vej")
                    .contains("Positionen over tid");
            assertThat(page).bodyText().contains("<polyline class=\"chart-line\"");
        }
        assertThat(text(as(mette).inEnglish().get("/children/" + ida + "/effect")))
                .contains("Does it help Ida?", "Follow-ups on time 1 of 2");
    }

    @Test
    void with_nothing_to_look_back_on_it_says_so_and_strangers_see_nothing() {
        assertThat(text(as(mette).get("/children/" + ida))).doesNotContain("Virker det?");
        assertThat(text(as(mette).get("/children/" + ida + "/effect"))).contains("Intet at se tilbage på endnu");
        var focusPoint = agreed();
        assertThat(text(as(mette).get("/children/" + ida + "/effect")))
                .contains("Ingen er holdt endnu", "Målene kommer her, når I har holdt den første opfølgning");
        var stranger = given.educator("Trine", given.group(given.daycare("Solsikken"), "Gul"));
        assertThat(as(stranger).get("/children/" + ida + "/effect")).hasStatus(404);
        assertThat(as(stranger).get("/focus-points/" + focusPoint + "/effect")).hasStatus(404);
        assertThat(as(camilla).get("/children/" + ida + "/effect")).hasStatus(404);
    }

    @Test
    void the_family_is_asked_at_the_meeting_and_corrects_it_at_home() {
        var focusPoint = agreed();
        clock.set(LocalDate.of(2027, 2, 11));
        assertThat(text(as(mette).get("/follow-ups/" + followUpOf(focusPoint))))
                .contains("Spørg familien: Hvordan har det været?");
        var half = hold(focusPoint, "CONTINUE", 0, "takenCareOf-" + camilla.person(), "YES");
        assertThat(half).hasStatus(422);
        assertThat(text(half)).contains("Svar på begge spørgsmål eller ingen af dem", "Det kan vi se på stuen");
        assertThat(hold(
                        focusPoint,
                        "CONTINUE",
                        0,
                        "takenCareOf-" + rasmus.person(),
                        "YES",
                        "makesDifference-" + rasmus.person(),
                        "YES"))
                .as("Rasmus was not there")
                .hasStatus(422);

        assertThat(hold(
                        focusPoint,
                        "CONTINUE",
                        0,
                        "takenCareOf-" + camilla.person(),
                        "YES",
                        "makesDifference-" + camilla.person(),
                        "PARTLY"))
                .hasStatus(303);

        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains(
                        "Camilla Prøve svarer »ja« til, at der bliver taget godt hånd om familien, og »delvist« til, at det gør en forskel. (Noteret ved mødet.)");
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/effect")))
                .contains("Gør det en forskel? Ja: 0 · Delvist: 1 · Nej: 0");
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint)))
                .contains("Ved mødet blev dit svar noteret");
        var held = given.value(UUID.class, "SELECT id FROM follow_up WHERE state = 'HELD'");
        assertThat(as(camilla)
                        .post(
                                "/family/follow-ups/" + held + "/experience",
                                "takenCareOf",
                                "NO",
                                "makesDifference",
                                "PARTLY"))
                .hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains("»nej« til, at der bliver taget godt hånd om familien")
                .doesNotContain("Noteret ved mødet");
    }

    @Test
    void counted_it_is_never_about_fewer_than_five_or_about_all_who_said_the_same() {
        var director = given.employed("Dorte", dk.traad.kernel.Role.SERVICE_DIRECTOR, myretuen, null);
        assertThat(text(as(director).get("/coverage"))).contains("Ingen plan er fulgt op på det seneste år");
        for (var i = 1; i <= 4; i++) {
            followedUp("Barn " + i, i == 1 ? 0 : 1, "YES");
        }
        assertThat(text(as(director).get("/coverage"))).contains("Opfølgninger holdt til tiden Dagtilbud Vises ikke");
        followedUp("Barn 5", 1, "YES");
        assertThat(text(as(director).get("/coverage")))
                .contains("Opfølgninger holdt til tiden Dagtilbud 5 100 %")
                .contains("Mål, der er nået Dagtilbud 5 80 %")
                .contains("Familier, der oplever, at der bliver taget godt hånd om dem Dagtilbud Vises ikke");
        followedUp("Barn 6", 1, "NO");
        assertThat(text(as(birgit).get("/coverage")))
                .contains(
                        "Familier, der oplever, at der bliver taget godt hånd om dem 83 % (6 børn)",
                        "Mål, der er nået 83 % (6 børn)");
    }

    private void followedUp(String name, int attainment, String takenCareOf) {
        var plans = new GivenPlans(given, clock);
        var child = given.child(name, red);
        var parent = given.custodyHolder("Mor", child);
        var plan = plans.agreed(child, mette, "At være med", "Er med i legen", "Mette går med");
        plans.followedUp(plan, mette, "CONTINUE", attainment);
        experienced(plan, parent, takenCareOf);
    }

    private void experienced(GivenPlans.Plan plan, Parent parent, String takenCareOf) {
        given.insert(
                """
                INSERT INTO follow_up_experience (municipality, follow_up, adult, child, taken_care_of, makes_difference,
                    answered_at)
                SELECT municipality, id, :adult, child, :degree, 'PARTLY', :now
                FROM follow_up
                WHERE focus_point = :focusPoint AND state = 'HELD'
                """,
                Map.of(
                        "adult", parent.adult(),
                        "degree", takenCareOf,
                        "now", clock.instant(),
                        "focusPoint", plan.focusPoint()));
    }
}
