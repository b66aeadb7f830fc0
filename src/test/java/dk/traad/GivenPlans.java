package dk.traad;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Focus points that have become plans, told in sentences: agreed with the parents and begun ten days ago. */
public final class GivenPlans {
    private static final int DAYS_UNDER_WAY = 10;

    private final Given given;
    private final TestClock clock;

    public GivenPlans(Given given, TestClock clock) {
        this.given = given;
        this.clock = clock;
    }

    /** A plan with one goal and one action, of which its keeper is responsible. */
    public record Plan(ChildId child, UUID focusPoint, UUID plan, UUID goal, UUID action) {
        public String path() {
            return "/focus-points/" + focusPoint;
        }

        public String familyPath() {
            return "/family/focus-points/" + focusPoint;
        }
    }

    public Plan agreed(ChildId child, Professional keeper, String title, String goal, String firstStep) {
        var plan = written(child, keeper, title, goal, firstStep);
        agree(plan, keeper);
        return plan;
    }

    /** What was written is agreed at the table, and its follow-up booked. */
    public void agree(Plan plan, Professional keeper) {
        agree(plan, keeper, "AT_THE_TABLE");
    }

    /** The same, in one of the database's words for how; it began ten days ago. */
    public void agree(Plan plan, Professional keeper, String how) {
        given.change(
                """
                UPDATE support_plan
                SET approved_by = :by, approved_at = :now, agreed = :how, starts_on = :begun, counts_from = :begun
                WHERE id = :plan
                """,
                Map.of(
                        "plan", plan.plan(),
                        "by", keeper.employee(),
                        "now", clock.instant(),
                        "how", how,
                        "begun", clock.today().minusDays(DAYS_UNDER_WAY)));
        given.change("UPDATE focus_point SET state = 'ACTIVE' WHERE id = :id", Map.of("id", plan.focusPoint()));
        followUp(plan, keeper);
    }

    /** Not agreed yet. */
    public Plan written(ChildId child, Professional keeper, String title, String goal, String firstStep) {
        var plan = new Plan(child, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var row = new HashMap<String, Object>();
        row.put("id", plan.focusPoint());
        row.put("child", child);
        row.put("keeper", keeper.employee());
        row.put("title", title);
        row.put("day", clock.today().minusDays(DAYS_UNDER_WAY));
        row.put("now", clock.instant());
        given.insert("""
                INSERT INTO focus_point (municipality, id, child, sector, unit, unit_group, owner, state, title, attention,
                    purpose, surroundings, noticed_on, invited_on, dialogue_on, created_by, created_at)
                SELECT e.municipality, :id, :child, u.sector, e.unit, e.unit_group, :keeper, 'IN_DIALOGUE', :title,
                    'beder sjældent om hjælp', 'så det bliver lettere', 'vi er tættere på', :day, :day, :day, :keeper, :now
                FROM employment e
                JOIN unit u ON u.municipality = e.municipality AND u.id = e.unit
                WHERE e.employee = :keeper
                LIMIT 1
                """, row);
        given.insert("""
                INSERT INTO support_plan (municipality, id, focus_point, child, version, made_by, made_at)
                VALUES (:municipality, :plan, :id, :child, 1, :keeper, :now)
                """, with(row, "plan", plan.plan()));
        goal(plan, goal);
        action(plan, keeper, firstStep);
        return plan;
    }

    private void goal(Plan plan, String words) {
        given.insert("""
                INSERT INTO plan_goal (municipality, plan, id, child, ordinal, kind, words, family_words, signs)
                VALUES (:municipality, :plan, :goal, :child, 1, 'SECURITY', :words, :words, 'man kan se det i leg')
                """, Map.of("plan", plan.plan(), "goal", plan.goal(), "child", plan.child(), "words", words));
    }

    private void action(Plan plan, Professional responsible, String firstStep) {
        action(plan, plan.action(), 1, responsible, firstStep);
    }

    /** One more action for the same goal of a plan that is being written. */
    public UUID also(Plan plan, Professional responsible, String firstStep) {
        var action = UUID.randomUUID();
        action(plan, action, 2, responsible, firstStep);
        return action;
    }

    private void action(Plan plan, UUID action, int ordinal, Professional responsible, String firstStep) {
        given.insert(
                """
                INSERT INTO plan_action (municipality, plan, id, goal, child, ordinal, words, first_step,
                    responsible_employee)
                VALUES (:municipality, :plan, :action, :goal, :child, :ordinal, :step, :step, :responsible)
                """,
                Map.of(
                        "plan", plan.plan(),
                        "action", action,
                        "goal", plan.goal(),
                        "child", plan.child(),
                        "ordinal", ordinal,
                        "step", firstStep,
                        "responsible", responsible.employee()));
    }

    private void followUp(Plan plan, Professional by) {
        given.insert(
                """
                INSERT INTO follow_up (municipality, id, focus_point, plan, child, ordinal, state, due_on, meets_at, minutes,
                    place, booked_by, booked_at)
                VALUES (:municipality, :id, :focusPoint, :plan, :child, 1, 'BOOKED', :due, CAST(:due AS date) + time '14:30',
                    45, 'WITH_US', :by, :now)
                """,
                Map.of(
                        "id", UUID.randomUUID(),
                        "focusPoint", plan.focusPoint(),
                        "plan", plan.plan(),
                        "child", plan.child(),
                        "due", clock.today().plusDays(80),
                        "by", by.employee(),
                        "now", clock.instant()));
    }

    /** The follow-up that is booked is held today. */
    public void followedUp(Plan plan, Professional by, String outcome, int attainment) {
        given.change(
                """
                UPDATE follow_up
                SET state = 'HELD', held_on = :today, took_part = '{}', outcome = :outcome, reason = 'det så vi sammen',
                    noted_by = :by, noted_at = :now
                WHERE focus_point = :focusPoint AND state = 'BOOKED'
                """,
                Map.of(
                        "today", clock.today(),
                        "outcome", outcome,
                        "by", by.employee(),
                        "now", clock.instant(),
                        "focusPoint", plan.focusPoint()));
        given.insert(
                """
                INSERT INTO follow_up_goal (municipality, follow_up, plan, goal, child, attainment, words)
                SELECT municipality, id, plan, :goal, child, :attainment, 'det går fremad'
                FROM follow_up
                WHERE focus_point = :focusPoint AND held_on = :today
                """,
                Map.of(
                        "goal", plan.goal(),
                        "attainment", attainment,
                        "focusPoint", plan.focusPoint(),
                        "today", clock.today()));
    }

    /** Somebody saw the signs of the goal today. */
    public void seen(Plan plan, Professional by, String often) {
        given.insert(
                """
                INSERT INTO goal_observation (municipality, id, focus_point, plan, goal, child, often, seen_on, noted_at,
                    noted_by)
                VALUES (:municipality, :id, :focusPoint, :plan, :goal, :child, :often, :today, :now, :by)
                """,
                Map.of(
                        "id", UUID.randomUUID(),
                        "focusPoint", plan.focusPoint(),
                        "plan", plan.plan(),
                        "goal", plan.goal(),
                        "child", plan.child(),
                        "often", often,
                        "today", clock.today(),
                        "now", clock.instant(),
                        "by", by.employee()));
    }

    private static Map<String, Object> with(Map<String, Object> row, String name, Object value) {
        row.put(name, value);
        return row;
    }
}
