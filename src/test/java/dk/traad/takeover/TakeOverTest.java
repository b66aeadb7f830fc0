package dk.traad.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.plan.PlannedRoom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A plan that is under way when the child moves: it stays with Mette until Trine at the new place says yes. */
class TakeOverTest extends PlannedRoom {
    private UnitId solsikken;
    private GroupId yellow;
    private Professional trine;
    private Professional lis;
    private UUID plan;

    @BeforeEach
    void ida_moves_to_solsikken() {
        solsikken = given.daycare("Solsikken");
        yellow = given.group(solsikken, "Gul");
        trine = given.educator("Trine Falk", yellow);
        lis = given.leader("Lis Holm", solsikken);
        plan = agreed();
        moves();
    }

    private void moves() {
        given.change(
                "UPDATE placement SET to_on = :today WHERE child = :child",
                Map.of("today", clock.today(), "child", ida));
        clock.plusDays(1);
        given.insert("""
                INSERT INTO placement (municipality, id, child, unit, unit_group, from_on)
                SELECT municipality, :id, :child, unit, id, :today FROM unit_group WHERE id = :group
                """, Map.of("id", UUID.randomUUID(), "child", ida, "group", yellow, "today", clock.today()));
    }

    private MvcTestResult ask(Professional who, Parent... agreed) {
        var fields = new java.util.ArrayList<>(List.of("unit", solsikken.toString(), "words", "Ida glæder sig"));
        for (var parent : agreed) {
            fields.addAll(List.of("agreed", parent.person().toString()));
        }
        return as(who).post("/focus-points/" + plan + "/take-over", fields.toArray(String[]::new));
    }

    private String waiting() {
        assertThat(ask(mette, camilla, rasmus)).hasStatus(303);
        return "/take-overs/" + given.value(UUID.class, "SELECT id FROM take_over WHERE answer IS NULL");
    }

    @Test
    void until_it_is_taken_over_it_stays_with_whoever_keeps_it_and_nothing_else_does() {
        assertThat(text(as(mette).get("/desk"))).contains("Overtagelse: Ida Prøve", "Planen er stadig din");
        clock.plusDays(60);

        assertThat(text(as(mette).get("/focus-points/" + plan))).contains("Ida er flyttet", "Spørg det nye sted");
        assertThat(as(birgit).get("/focus-points/" + plan)).hasStatusOk();
        assertThat(hold(plan, "ADJUST", -1)).hasStatus(303);
        assertThat(as(mette).get("/children/" + ida)).hasStatus(404);
        assertThat(text(as(mette).get("/children"))).doesNotContain("Ida");
        assertThat(as(mette).get("/children/" + ida + "/wonderings/new")).hasStatus(404);
        assertThat(as(given.educator("Kim", red)).get("/focus-points/" + plan)).hasStatus(404);
        assertThat(as(trine).get("/focus-points/" + plan)).hasStatus(404);
        assertThat(as(lis).get("/focus-points/" + plan)).hasStatus(404);
    }

    @Test
    void colleagues_read_on_for_thirty_days_and_the_keeper_as_long_as_it_takes() {
        var kim = given.educator("Kim", red);
        clock.plusDays(29);
        assertThat(as(kim).get("/focus-points/" + plan)).hasStatusOk();
        assertThat(as(kim).get("/focus-points/" + plan + "/take-over")).hasStatus(404);
        clock.plusDays(1);
        assertThat(as(kim).get("/focus-points/" + plan)).hasStatus(404);
        assertThat(as(mette).get("/focus-points/" + plan)).hasStatusOk();
    }

    @Test
    void the_new_place_reads_the_plan_says_yes_and_has_it() {
        var waiting = waiting();
        assertThat(text(as(mette).get("/desk"))).contains("Venter på svar fra Solsikken");
        assertThat(text(as(camilla).get("/family/focus-points/" + plan)))
                .contains("Skal planen følge med?", "Solsikken er spurgt", "Ida glæder sig");
        assertThat(text(as(trine).get("/desk"))).contains("Mette Lund spørger, om I tager det over");
        assertThat(text(as(trine).get(waiting)))
                .contains("Ida beder sjældent om hjælp", "Ida siger til, når noget er svært", "En fast voksen");

        assertThat(as(trine).post(waiting + "/accept")).hasStatus(303);

        assertThat(text(as(trine).get("/focus-points/" + plan)))
                .contains("Tovholder: Trine Falk", "Solsikken", "Det nye sted tog det over");
        assertThat(as(trine).get("/follow-ups/" + followUpOf(plan))).hasStatusOk();
        assertThat(as(lis).get("/focus-points/" + plan)).hasStatusOk();
        assertThat(as(mette).get("/focus-points/" + plan)).hasStatus(404);
        assertThat(as(birgit).get("/focus-points/" + plan)).hasStatus(404);
        assertThat(as(trine).post(waiting + "/accept")).hasStatus(404);
        assertThat(text(as(camilla).get("/family/focus-points/" + plan))).contains("Trine Falk");
    }

    @Test
    void all_who_hold_custody_have_said_yes_first_and_each_can_say_no_after_all() {
        var answer = ask(mette, camilla);
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Alle, der har forældremyndigheden, skal have sagt ja", "Ida glæder sig");
        var waiting = waiting();
        assertThat(as(given.custodyHolder("Fremmed", given.child("Bo", yellow))).post("/family" + waiting + "/object"))
                .hasStatus(404);

        assertThat(as(rasmus).post("/family" + waiting + "/object")).hasStatus(303);

        assertThat(as(trine).get(waiting)).hasStatus(404);
        assertThat(text(as(mette).get("/focus-points/" + plan))).contains("En forælder har sagt nej");
        assertThat(as(camilla).post("/family" + waiting + "/object")).hasStatus(409);
    }

    @Test
    void without_the_parents_nothing_is_passed_on() {
        given.change(
                "UPDATE focus_point SET invited_on = NULL, dialogue_on = NULL, protective_reason = 'Truet'", Map.of());
        assertThat(text(as(mette).get("/focus-points/" + plan + "/take-over"))).contains("underrettes");
        assertThat(ask(mette, camilla, rasmus)).hasStatus(409);
    }

    @Test
    void a_no_needs_a_reason_and_leaves_it_where_it_is() {
        var waiting = waiting();
        assertThat(as(trine).post(waiting + "/decline")).hasStatus(422);

        assertThat(as(trine).post(waiting + "/decline", "reason", "Vi kender ikke Ida endnu"))
                .hasStatus(303);

        assertThat(text(as(mette).get("/desk"))).contains("Solsikken har sagt nej: Vi kender ikke Ida endnu");
        assertThat(as(mette).get("/focus-points/" + plan)).hasStatusOk();
        assertThat(as(trine).get("/focus-points/" + plan)).hasStatus(404);
    }

    @Test
    void unanswered_it_climbs_to_both_leaders() {
        waiting();
        clock.plusDays(7);
        assertThat(text(as(lis).get("/desk"))).doesNotContain("Overtagelse");
        assertThat(text(as(birgit).get("/desk"))).doesNotContain("Overtagelse");
        clock.plusDays(1);
        assertThat(text(as(lis).get("/desk"))).contains("Overtagelse: Ida Prøve");
        assertThat(text(as(birgit).get("/desk"))).contains("Venter på svar fra Solsikken");
    }

    @Test
    void one_waits_at_a_time_and_can_be_taken_back() {
        var waiting = waiting();
        assertThat(ask(mette, camilla, rasmus)).hasStatus(409);
        assertThat(as(trine).post(waiting + "/withdraw")).hasStatus(404);
        assertThat(as(mette).post(waiting + "/withdraw")).hasStatus(303);
        assertThat(as(mette).post(waiting + "/withdraw")).hasStatus(409);
        assertThat(ask(mette, camilla, rasmus)).hasStatus(303);
    }

    @Test
    void when_it_stops_what_waits_is_asked_of_nobody() {
        var waiting = waiting();
        assertThat(as(mette).post("/focus-points/" + plan + "/stop", "reason", "Det er ikke svært mere"))
                .hasStatus(303);
        assertThat(as(trine).get(waiting)).hasStatus(404);
        assertThat(text(as(trine).get("/desk"))).doesNotContain("Overtagelse");
    }
}
