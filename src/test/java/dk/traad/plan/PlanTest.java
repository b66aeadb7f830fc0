package dk.traad.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest extends PlannedRoom {
    @Test
    void a_plan_is_made_together_and_agreed_and_its_follow_up_is_booked_at_once() {
        var focusPoint = talkedOver();
        assertThat(text(as(mette).get("/desk"))).contains("I har talt sammen. Lav planen");
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan"))).contains("Der er ingen mål");
        var goal = UUID.randomUUID();
        assertThat(addGoal(mette, focusPoint, goal)).hasStatus(303);
        assertThat(addAction(mette, draftOf(focusPoint), goal, UUID.randomUUID()))
                .hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan")))
                .contains("Ida siger til, når noget er svært")
                .contains("Mette Lund sørger for det")
                .contains("Senest 16. februar 2027");

        assertThat(approve(focusPoint)).hasStatus(303);

        assertThat(stateOf(focusPoint)).isEqualTo("ACTIVE");
        assertThat(text(as(mette).get("/focus-points/" + focusPoint)))
                .contains("Planen er i gang")
                .contains("Udgave 1, fra 16. november 2026")
                .contains("Vi følger op torsdag 11. februar kl. 14.30, hos os");
        assertThat(given.value(java.time.LocalDate.class, "SELECT due_on FROM follow_up"))
                .isEqualTo(clock.today().plusMonths(3));
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint)))
                .contains("Vores plan")
                .contains("Mette Lund sørger for det")
                .contains("Vi mødes torsdag 11. februar kl. 14.30");
        assertThat(text(as(mette).get("/children/" + ida))).contains("Plan aftalt, udgave 1");
        assertThat(as(camilla)
                        .get("/family/follow-ups/" + followUpOf(focusPoint) + "/calendar.ics")
                        .getResponse()
                        .getContentType())
                .startsWith("text/calendar");
    }

    @Test
    void the_family_writes_a_goal_and_an_action_as_equals_and_takes_one_on() {
        var focusPoint = talkedOver();
        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint))).contains("Hvad håber du for Ida?");
        var goal = UUID.randomUUID();
        assertThat(as(camilla)
                        .post(
                                "/family/focus-points/" + focusPoint + "/plan/goals",
                                "key",
                                goal.toString(),
                                "familyWords",
                                "At Ida vil hen til de andre",
                                "childWords",
                                "Jeg vil lege med Noah"))
                .hasStatus(303);
        var plan = draftOf(focusPoint);
        assertThat(as(camilla)
                        .post(
                                "/family/plans/" + plan + "/goals/" + goal + "/actions",
                                "key",
                                UUID.randomUUID().toString(),
                                "words",
                                "Vi inviterer Noah hjem",
                                "responsible",
                                "ME"))
                .hasStatus(303);

        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan")))
                .contains("At Ida vil hen til de andre")
                .contains("Jeg vil lege med Noah")
                .contains("Foreslået af Camilla Prøve")
                .contains("Camilla Prøve har selv valgt at sørge for det")
                .contains("Et mål mangler tegn");
        assertThat(text(as(rasmus).get("/family/focus-points/" + focusPoint))).contains("Vi inviterer Noah hjem");
    }

    @Test
    void nobody_makes_a_parent_responsible_but_the_parent() {
        var focusPoint = drafted();
        var plan = draftOf(focusPoint);
        var goal = goalOf(focusPoint);

        var forced = addAction(
                mette,
                plan,
                goal,
                UUID.randomUUID(),
                "responsible",
                camilla.person().toString());
        assertThat(forced).hasStatus(422);
        assertThat(text(forced)).contains("Vælg en af dem på listen");

        var open = UUID.randomUUID();
        assertThat(addAction(mette, plan, goal, open, "responsible", "NOBODY")).hasStatus(303);
        assertThat(as(camilla).post("/family/plans/" + plan + "/actions/" + open + "/take"))
                .hasStatus(303);
        assertThat(as(rasmus).post("/family/plans/" + plan + "/actions/" + open + "/take"))
                .hasStatus(409);
        assertThat(as(camilla).post("/family/plans/" + plan + "/actions/" + open + "/give-back"))
                .hasStatus(303);
        assertThat(text(approve(focusPoint))).contains("Et tiltag mangler en, der sørger for det");
    }

    @Test
    void the_family_confirms_exactly_the_text_they_read() {
        var focusPoint = drafted();
        assertThat(text(as(camilla).get("/family/children/" + ida))).contains("Passer planen?");
        assertThat(confirm(camilla, focusPoint, "OURS")).hasStatus(303);
        assertThat(confirm(rasmus, focusPoint, "OURS")).hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan"))).contains("De har bekræftet planen");

        addGoal(mette, focusPoint, UUID.randomUUID());

        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan")))
                .contains("sagde før planen blev ændret")
                .doesNotContain("De har bekræftet planen");
        var stale =
                as(camilla).post("/family/plans/" + draftOf(focusPoint) + "/confirm", "changes", "1", "answer", "OURS");
        assertThat(stale).hasStatus(409);
        assertThat(text(stale)).contains("Planen er ændret, siden du læste den");
    }

    @Test
    void a_not_yet_is_talked_over_before_the_plan_is_agreed() {
        var focusPoint = drafted();
        assertThat(as(camilla)
                        .post(
                                "/family/plans/" + draftOf(focusPoint) + "/confirm",
                                "changes",
                                changesOf(focusPoint),
                                "answer",
                                "NOT_YET"))
                .hasStatus(422);
        assertThat(confirm(camilla, focusPoint, "NOT_YET")).hasStatus(303);

        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan")))
                .contains("Vi vil hellere begynde hjemme")
                .contains("En forælder har sagt: ikke endnu");
        assertThat(approve(focusPoint)).hasStatus(422);

        addGoal(mette, focusPoint, UUID.randomUUID());
        assertThat(text(as(mette).get("/focus-points/" + focusPoint + "/plan"))).contains("mangler et tiltag");
    }

    @Test
    void what_the_family_proposed_is_left_out_only_with_a_reason_they_can_read() {
        var focusPoint = drafted();
        var plan = draftOf(focusPoint);
        var goal = UUID.randomUUID();
        as(camilla)
                .post(
                        "/family/focus-points/" + focusPoint + "/plan/goals",
                        "key",
                        goal.toString(),
                        "familyWords",
                        "At hun sover igennem");

        assertThat(as(mette).post("/plans/" + plan + "/goals/" + goal + "/leave-out"))
                .hasStatus(422);
        var mails = given.value(Long.class, "SELECT count(*) FROM outbox_message");
        assertThat(as(mette)
                        .post("/plans/" + plan + "/goals/" + goal + "/leave-out", "reason", "Det tager vi med lægen"))
                .hasStatus(303);

        assertThat(text(as(camilla).get("/family/focus-points/" + focusPoint)))
                .contains("At hun sover igennem")
                .contains("Ikke med, fordi: Det tager vi med lægen");
        assertThat(given.value(Long.class, "SELECT count(*) FROM outbox_message"))
                .as("both are told")
                .isEqualTo(mails + 2);
        assertThat(approve(focusPoint)).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM plan_goal")).isEqualTo(2);
    }

    @Test
    void it_is_reached_in_one_step_from_the_childs_page_by_staff_and_by_the_family_whatever_is_asked() {
        var focusPoint = agreed();
        assertThat(as(mette).get("/children/" + ida))
                .bodyText()
                .containsPattern("href=\"/focus-points/" + focusPoint + "\"[^>]*>Fokuspunkt: At turde sige til");
        assertThat(text(as(camilla).get("/family/children/" + ida))).contains("Svar, om du kommer", "Se det hele");
        assertThat(as(camilla).get("/family/children/" + ida))
                .bodyText()
                .contains("href=\"/family/focus-points/" + focusPoint + "\"");
    }

    @Test
    void an_agreed_version_never_changes_not_even_for_the_program() {
        var focusPoint = agreed();
        var plan = given.value(UUID.class, "SELECT id FROM support_plan");
        var goal = goalOf(focusPoint);

        assertThat(addGoal(mette, focusPoint, UUID.randomUUID())).hasStatus(409);
        assertThat(as(mette).get("/plans/" + plan + "/goals/" + goal)).hasStatus(409);
        assertThat(as(camilla).get("/family/plans/" + plan + "/goals/" + goal)).hasStatus(409);
        for (var sql : java.util.List.of(
                "UPDATE support_plan SET strengths = 'x' WHERE id = :id",
                "UPDATE plan_goal SET words = 'x' WHERE plan = :id",
                "UPDATE plan_action SET words = 'x' WHERE plan = :id",
                "INSERT INTO plan_goal (municipality, plan, id, ordinal, kind, words)"
                        + " SELECT municipality, id, id, 9, 'BODY', 'x' FROM support_plan WHERE id = :id")) {
            assertThatThrownBy(() -> given.change(sql, Map.of("id", plan)))
                    .hasMessageContaining("an approved plan never changes");
        }
    }

    @Test
    void the_database_agrees_to_no_plan_that_is_not_whole_or_not_talked_over() {
        var focusPoint = drafted();
        var plan = draftOf(focusPoint);
        var approve = """
                UPDATE support_plan SET approved_by = made_by, approved_at = now(), starts_on = current_date,
                    counts_from = current_date, agreed = 'AT_THE_TABLE' WHERE id = :id
                """;
        given.change("UPDATE plan_action SET responsible_employee = NULL WHERE plan = :id", Map.of("id", plan));
        assertThatThrownBy(() -> given.change(approve, Map.of("id", plan))).hasMessageContaining("not whole");
        given.change(
                "UPDATE plan_action SET responsible_employee = :by WHERE plan = :id",
                Map.of("id", plan, "by", mette.employee()));
        given.change("UPDATE plan_goal SET signs = '' WHERE plan = :id", Map.of("id", plan));
        assertThatThrownBy(() -> given.change(approve, Map.of("id", plan))).hasMessageContaining("not whole");
        given.change("UPDATE plan_goal SET signs = 'x' WHERE plan = :id", Map.of("id", plan));
        given.change("UPDATE focus_point SET dialogue_on = NULL WHERE id = :id", Map.of("id", focusPoint));
        assertThatThrownBy(() -> given.change(approve, Map.of("id", plan)))
                .hasMessageContaining("no plan before the dialogue");
        assertThatThrownBy(() -> given.change(
                        "INSERT INTO action_begun (municipality, plan, action, begun_on, noted_by, noted_at)"
                                + " SELECT municipality, plan, id, current_date, responsible_employee, now()"
                                + " FROM plan_action WHERE plan = :id",
                        Map.of("id", plan)))
                .hasMessageContaining("nothing begins before the plan is agreed");
    }

    @Test
    void without_a_talk_there_is_no_plan_but_with_a_protective_reason_there_is() {
        var focusPoint = focusPoint();
        assertThat(as(mette).get("/focus-points/" + focusPoint + "/plan")).hasStatus(409);
        invited(focusPoint);
        var goal = UUID.randomUUID();
        assertThat(addGoal(mette, focusPoint, goal)).hasStatus(303);
        addAction(mette, draftOf(focusPoint), goal, UUID.randomUUID());
        assertThat(approve(focusPoint)).hasStatus(409);

        assertThat(as(mette).post("/focus-points/" + focusPoint + "/protect", "reason", "Barnet er truet hjemme"))
                .hasStatus(303);
        assertThat(approve(focusPoint, "agreed", "PROTECTED")).hasStatus(303);
        assertThat(stateOf(focusPoint)).isEqualTo("ACTIVE");
    }

    @Test
    void two_who_write_in_the_same_goal_keep_both_texts() {
        var focusPoint = drafted();
        var plan = draftOf(focusPoint);
        var goal = goalOf(focusPoint);
        assertThat(changeGoal(plan, goal, "1", "Først")).hasStatus(303);

        var second = changeGoal(plan, goal, "1", "Dernæst");

        assertThat(second).hasStatus(409);
        assertThat(text(second)).contains("Først").contains("Dernæst");
        var parent =
                as(camilla).post("/family/plans/" + plan + "/goals/" + goal, "version", "1", "familyWords", "Mine ord");
        assertThat(parent).hasStatus(409);
        assertThat(text(parent)).contains("Mine ord");
        assertThat(as(camilla)
                        .post("/family/plans/" + plan + "/goals/" + goal, "version", "2", "familyWords", "Mine ord"))
                .hasStatus(303);
        assertThat(given.value(String.class, "SELECT words FROM plan_goal WHERE family_words = 'Mine ord'"))
                .isEqualTo("Først");
    }

    @Test
    void agreeing_twice_or_agreeing_what_somebody_just_changed_is_refused() {
        var focusPoint = drafted();
        var seen = changesOf(focusPoint);
        as(mette)
                .post(
                        "/focus-points/" + focusPoint + "/plan/frame",
                        "changes",
                        seen,
                        "strengths",
                        "Hun er god til at trøste");

        var stale = approve(focusPoint, "changes", seen);
        assertThat(stale).hasStatus(409);
        assertThat(text(stale)).contains("Planen er ændret imens").contains("Hun er god til at trøste");
        assertThat(approve(focusPoint)).hasStatus(303);
        assertThat(approve(focusPoint)).hasStatus(409);
        assertThat(given.value(Long.class, "SELECT count(*) FROM follow_up")).isOne();
    }

    @Test
    void the_first_step_is_noted_by_whoever_takes_it() {
        var focusPoint = drafted();
        var plan = draftOf(focusPoint);
        var hers = UUID.randomUUID();
        addAction(mette, plan, goalOf(focusPoint), hers, "responsible", "NOBODY");
        as(camilla).post("/family/plans/" + plan + "/actions/" + hers + "/take");
        assertThat(as(mette).post("/plans/" + plan + "/actions/" + hers + "/begun"))
                .hasStatus(409);
        approve(focusPoint);
        assertThat(text(as(mette).get("/desk"))).contains("Første skridt: Mette viser Ida et kort i morgen");
        assertThat(text(as(camilla).get("/family/children/" + ida))).contains("Du har sagt ja til");

        assertThat(as(rasmus).post("/family/plans/" + plan + "/actions/" + hers + "/begun"))
                .hasStatus(404);
        assertThat(as(camilla).post("/family/plans/" + plan + "/actions/" + hers + "/begun"))
                .hasStatus(303);
        assertThat(as(camilla).post("/family/plans/" + plan + "/actions/" + hers + "/begun"))
                .hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM action_begun")).isOne();
        assertThat(text(as(camilla).get("/family/children/" + ida))).doesNotContain("Du har sagt ja til");
    }

    @Test
    void a_plan_that_begins_later_is_in_force_from_its_first_day() {
        var focusPoint = drafted();
        assertThat(approve(focusPoint, "startsOn", clock.today().plusDays(7).toString()))
                .hasStatus(303);
        assertThat(text(as(mette).get("/focus-points/" + focusPoint))).contains("Planen er aftalt og begynder snart");

        clock.plusDays(7);

        assertThat(text(as(mette).get("/focus-points/" + focusPoint))).contains("Planen er i gang");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            startsOn, 2026-11-15,       Vælg i dag eller en dag inden for to måneder
            startsOn, 2027-02-01,       Vælg i dag eller en dag inden for to måneder
            meetsAt,  2027-02-17T10:00, senest på fristen for opfølgningen
            meetsAt,  2026-11-16T09:00, senest på fristen for opfølgningen
            agreed,   CONFIRMED,        'Vælg, hvordan familien har sagt ja'
            agreed,   PROTECTED,        'Vælg, hvordan familien har sagt ja'
            place,    PARIS,            Vælg et sted
            """)
    void what_cannot_be_agreed_is_said_beside_its_field(String field, String value, String said) {
        var focusPoint = drafted();

        var answer = approve(focusPoint, field, value);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains(said);
    }

    @Test
    void a_colleague_from_elsewhere_sees_the_plan_when_every_custody_holder_has_agreed_to_it() {
        var visitor = given.healthVisitor("Lone Friis", given.healthVisiting("Sundhedsplejen"));
        given.assigned(ida, visitor);
        var focusPoint = drafted();
        assertThat(addAction(
                        mette,
                        draftOf(focusPoint),
                        goalOf(focusPoint),
                        UUID.randomUUID(),
                        "responsible",
                        visitor.person().toString()))
                .hasStatus(303);
        assertThat(as(visitor).get("/focus-points/" + focusPoint)).hasStatus(404);
        confirm(camilla, focusPoint, "OURS");
        confirm(rasmus, focusPoint, "OURS");

        assertThat(approve(focusPoint, "agreed", "CONFIRMED")).hasStatus(303);

        assertThat(as(visitor).get("/focus-points/" + focusPoint)).hasStatusOk();
        assertThat(text(as(visitor).get("/desk"))).contains("Første skridt");
    }

    @Test
    void strangers_come_nowhere_near_the_plan() {
        var focusPoint = drafted();
        var plan = draftOf(focusPoint);
        var goal = goalOf(focusPoint);
        var elsewhere = given.group(given.daycare("Solsikken"), "Gul");
        var stranger = given.educator("Trine", elsewhere);
        var other = given.custodyHolder("Fremmed", given.child("Bo", elsewhere));

        for (var path : java.util.List.of(
                "/focus-points/" + focusPoint + "/plan",
                "/plans/" + plan,
                "/focus-points/" + focusPoint + "/plan/frame",
                "/plans/" + plan + "/goals/" + goal)) {
            assertThat(as(stranger).get(path)).hasStatus(404);
            assertThat(as(birgit).get(path)).hasStatusOk();
        }
        for (var path : java.util.List.of(
                "/family/plans/" + plan + "/confirm",
                "/family/plans/" + plan + "/goals/" + goal,
                "/family/focus-points/" + focusPoint + "/plan/goals/new")) {
            assertThat(as(other).get(path)).hasStatus(404);
            assertThat(as(camilla).get(path)).hasStatusOk();
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult changeGoal(
            UUID plan, UUID goal, String version, String words) {
        return as(mette)
                .post(
                        "/plans/" + plan + "/goals/" + goal,
                        "version",
                        version,
                        "words",
                        words,
                        "signs",
                        "Man kan se det",
                        "kind",
                        "SECURITY");
    }
}
