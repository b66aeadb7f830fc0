package dk.traad.access;

import dk.traad.GivenPlans;
import dk.traad.TestClock;
import dk.traad.kernel.Position;
import dk.traad.platform.db.Superuser;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is written about Ida at her daycare: assessments, a plan and all that hangs on it, and one for the whole room. */
abstract class AccessContent extends AccessRows {
    final Superuser superuser;

    AccessContent(AccessWorld world, TestClock clock, Superuser superuser) {
        super(world, clock, new HashMap<>());
        this.superuser = superuser;
    }

    void assessments() {
        var asked = given.value(UUID.class, "SELECT id FROM assessment WHERE child = ?", world.ida.value());
        items.put("assessments", asked);
        world.around.disclosed(
                world.ida, "ASSESSMENT", asked, world.disclosedTo, clock.today().plusDays(90), world.mette);
        var decided = given.decided(world.ida, world.mette, "PARENTS_INFORMED", Position.YELLOW);
        given.notice(decided, world.camilla, null);
        items.put("decided", decided);
        items.put("family assessments", decided);
        var contribution = UUID.randomUUID();
        given.insert(
                """
                INSERT INTO parent_contribution (municipality, id, assessment, child, adult, question, sent_at)
                VALUES (:municipality, :id, :assessment, :child, :adult, 'Hvornår på dagen?', :now)
                """,
                Map.of(
                        "id",
                        contribution,
                        "assessment",
                        decided,
                        "child",
                        world.ida,
                        "adult",
                        world.camilla.adult(),
                        "now",
                        clock.instant()));
        items.put("contributions", contribution);
        items.put("mine", given.decided(world.sofie, world.sofiesTeacher, "CLOSED", Position.GREEN));
    }

    void plans() {
        var plans = new GivenPlans(given, clock);
        var plan = plans.agreed(world.ida, world.mette, "At turde sige til", "Ida siger til", "Vi spørger hende");
        items.put("focus-points", plan.focusPoint());
        items.put("plans", plan.plan());
        items.put("goals", plan.goal());
        items.put("actions", plan.action());
        // In a plan that is agreed nothing changes; here it always was so.
        var atHome = UUID.randomUUID();
        superuser.tamper("""
            INSERT INTO plan_action (municipality, plan, id, goal, child, ordinal, words, responsible_adult, chosen_at)
            SELECT municipality, plan, '%s', goal, child, 2, 'Vi læser sammen', '%s', now()
            FROM plan_action
            WHERE municipality = %s AND id = '%s'
            """.formatted(
                        atHome, world.camilla.adult(), given.municipality().value(), plan.action()));
        items.put("action-at-home", atHome);
        items.put("follow-ups", one("follow_up"));
        world.around.disclosed(
                world.ida,
                "FOCUS_POINT",
                plan.focusPoint(),
                world.disclosedTo,
                clock.today().plusDays(90),
                world.mette);
        plans.seen(plan, world.mette, "SELDOM");
        items.put("observations", one("goal_observation"));
        var seenAtHome = UUID.randomUUID();
        given.insert(
                """
                INSERT INTO goal_observation (municipality, id, focus_point, plan, goal, child, often, seen_on, noted_at,
                    noted_by_adult)
                VALUES (:municipality, :id, :focusPoint, :plan, :goal, :child, 'OFTEN', :today, :now, :by)
                """,
                Map.of(
                        "id", seenAtHome,
                        "focusPoint", plan.focusPoint(),
                        "plan", plan.plan(),
                        "goal", plan.goal(),
                        "child", world.ida,
                        "today", clock.today(),
                        "now", clock.instant(),
                        "by", world.camilla.adult()));
        items.put("family observations", seenAtHome);
        var dialogue = UUID.randomUUID();
        given.insert(
                """
                INSERT INTO dialogue (municipality, id, focus_point, child, state, minutes, places, meets_at, place,
                    invited_by, invited_at)
                VALUES (:municipality, :id, :focusPoint, :child, 'ARRANGED', 30, '{WITH_US}', :meets, 'WITH_US', :by, :now)
                """,
                Map.of(
                        "id", dialogue,
                        "focusPoint", plan.focusPoint(),
                        "child", world.ida,
                        "meets", clock.instant().plusSeconds(600_000),
                        "by", world.mette.employee(),
                        "now", clock.instant()));
        items.put("dialogues", dialogue);
        ofTheYoungPerson(plans);
    }

    private void ofTheYoungPerson(GivenPlans plans) {
        var own =
                plans.agreed(world.sofie, world.sofiesTeacher, "At komme i skole", "Jeg kommer", "Vi mødes ved døren");
        items.put("own-focus-point", own.focusPoint());
        items.put("own-goal", own.goal());
        items.put("own-action", own.action());
        var taken = UUID.randomUUID();
        superuser.tamper("""
            INSERT INTO plan_action (municipality, plan, id, goal, child, ordinal, words, taken_by_child, chosen_at)
            SELECT municipality, plan, '%s', goal, child, 2, 'Jeg ringer selv', true, now()
            FROM plan_action
            WHERE municipality = %s AND id = '%s'
            """.formatted(taken, given.municipality().value(), own.action()));
        items.put("own-action-taken", taken);
        items.put(
                "own-follow-up",
                superuser
                        .list(UUID.class, "SELECT id FROM follow_up WHERE focus_point = ?", own.focusPoint())
                        .getFirst());
        var seen = UUID.randomUUID();
        given.insert(
                """
                INSERT INTO goal_observation (municipality, id, focus_point, plan, goal, child, often, seen_on, noted_at,
                    noted_by_child)
                VALUES (:municipality, :id, :focusPoint, :plan, :goal, :child, 'OFTEN', :today, :now, true)
                """,
                Map.of(
                        "id", seen,
                        "focusPoint", own.focusPoint(),
                        "plan", own.plan(),
                        "goal", own.goal(),
                        "child", world.sofie,
                        "today", clock.today(),
                        "now", clock.instant()));
        items.put("own-observation", seen);
    }

    void networkMeeting() {
        var id = UUID.randomUUID();
        var row = Map.<String, Object>of(
                "id", id,
                "child", world.ida,
                "by", world.mette.employee(),
                "adult", world.camilla.adult(),
                "today", clock.today(),
                "meets", clock.instant().plusSeconds(600_000),
                "now", clock.instant());
        given.insert("""
                INSERT INTO network_meeting (municipality, id, child, state, purpose, minutes, places, meets_at, place,
                    called_by, called_at, offered_at)
                VALUES (:municipality, :id, :child, 'ARRANGED', 'Ro om aftenen', 60, '{WITH_US}', :meets, 'WITH_US', :by, :now,
                    :now)
                """, row);
        given.insert("""
                INSERT INTO network_meeting_called (municipality, meeting, employee, child)
                VALUES (:municipality, :id, :by, :child)
                """, row);
        given.insert("""
                INSERT INTO network_meeting_agreement (municipality, meeting, ordinal, child, words, responsible_employee,
                    due_on)
                VALUES (:municipality, :id, 1, :child, 'Ringe til PPR', :by, :today)
                """, row);
        given.insert("""
                INSERT INTO network_meeting_agreement (municipality, meeting, ordinal, child, words, responsible_adult,
                    due_on)
                VALUES (:municipality, :id, 2, :child, 'Læse højt', :adult, :today)
                """, row);
        items.put("network-meetings", id);
        items.put("agreements", 1);
        items.put("agreed-at-home", 2);
    }

    void groupFocusPoint() {
        var id = UUID.randomUUID();
        var action = UUID.randomUUID();
        var row = row("id", id, "action", action);
        given.insert("""
            INSERT INTO focus_point (municipality, id, sector, unit, unit_group, owner, state, title, attention, purpose,
                surroundings, noticed_on, created_by, created_at)
            VALUES (:municipality, :id, 'DAYCARE', :unit, :group, :by, 'ACTIVE', 'Ro ved bordet', 'Der er larm',
                'så alle kan høre', 'færre ved hvert bord', :today, :by, :now)
            """, row);
        given.insert("""
            INSERT INTO group_focus_point (municipality, focus_point, unit_group, counts_from, published_at, published_by)
            VALUES (:municipality, :id, :group, :today, :now, :by)
            """, row);
        given.insert("""
            INSERT INTO team_action (municipality, id, focus_point, words, responsible, begun_on, added_at)
            VALUES (:municipality, :action, :id, 'To borde', :by, :today, :now)
            """, row);
        given.insert("""
            INSERT INTO group_follow_up (municipality, id, focus_point, ordinal, state, due_on, planned_on)
            VALUES (:municipality, :action, :id, 1, 'BOOKED', :today, :today)
            """, row);
        items.put("group-focus-points", id);
        items.put("team-action", action);
    }
}
