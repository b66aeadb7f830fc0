package dk.traad.demo;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Plans on their way: a follow-up due tomorrow, one overdue that has climbed to the leader, one adjusted, one achieved, and a
 * parent who said no.
 */
@Repository
@Order(3)
@Conditional(OnDemo.class)
class DemoFollowedPlans implements DemoPart {
    private static final int DAYS_INVITED_BEFORE = 12;
    private static final int DAYS_TALKED_BEFORE = 6;

    private final JdbcClient jdbc;
    private final DemoFollowUps followUps;

    DemoFollowedPlans(JdbcClient jdbc, DemoFollowUps followUps) {
        this.jdbc = jdbc;
        this.followUps = followUps;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        DemoFile.rows("followed-plans.csv").stream()
                .filter(row -> row.has("municipality", municipality.name()))
                .map(row -> read(row, municipality, places, people, today))
                .forEach(this::add);
    }

    private static DemoFollowedPlan read(
            DemoFile.Row row, DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        var child = people.known().stream()
                .filter(one -> one.key().equals(row.get("child")))
                .findFirst()
                .orElseThrow();
        return new DemoFollowedPlan(
                row,
                municipality,
                child,
                Objects.requireNonNull(child.room()),
                places.employee(row.get("keeper")).value(),
                today.minusDays(row.number("begun")),
                today);
    }

    private void add(DemoFollowedPlan plan) {
        focusPoint(plan);
        step(plan, "PROPOSE", "PROPOSED", "", plan.begun().minusDays(DAYS_INVITED_BEFORE));
        step(plan, "INVITE", "IN_DIALOGUE", "", plan.begun().minusDays(DAYS_INVITED_BEFORE));
        if (!plan.isPlanned()) {
            followUps.declined(plan);
            return;
        }
        step(plan, "TALK", "IN_DIALOGUE", "", plan.begun().minusDays(DAYS_TALKED_BEFORE));
        words(plan);
        agree(plan);
        step(plan, "AGREE", "ACTIVE", "", plan.begun());
        followUps.add(plan);
        for (var held : plan.held()) {
            var move = held.outcome().equals("ACHIEVED") ? "ACHIEVE" : held.outcome();
            step(plan, move, stage(held.outcome()), held.words(), held.on());
        }
    }

    private static String stage(String outcome) {
        return switch (outcome) {
            case "CONTINUE" -> "FOLLOWED_UP";
            case "ADJUST" -> "ADJUSTED";
            default -> outcome;
        };
    }

    private void focusPoint(DemoFollowedPlan plan) {
        var row = plan.row();
        jdbc.sql("""
                        INSERT INTO focus_point (municipality, id, child, sector, unit, unit_group, owner, state, title,
                            attention, purpose, surroundings, noticed_on, invited_on, dialogue_on, created_by, created_at)
                        VALUES (:municipality, :id, :child, :sector, :unit, :group, :keeper, 'IN_DIALOGUE', :title,
                            :attention, :purpose, :surroundings, CAST(:invited AS date) - 3, :invited,
                            CAST(:talked AS date), :keeper, :at)
                        """)
                .param("id", plan.key("focus point"))
                .param("child", plan.child().id())
                .param("sector", plan.room().sector())
                .param("unit", plan.room().unit())
                .param("group", plan.room().group())
                .param("keeper", plan.keeper())
                .param("title", row.get("title"))
                .param("attention", row.get("attention"))
                .param("purpose", row.get("purpose"))
                .param("surroundings", row.get("surroundings"))
                .param("invited", plan.begun().minusDays(DAYS_INVITED_BEFORE))
                .param("talked", plan.isPlanned() ? plan.begun().minusDays(DAYS_TALKED_BEFORE) : null)
                .param("at", DemoTime.at(plan.begun().minusDays(DAYS_INVITED_BEFORE), 13))
                .update();
    }

    private void step(DemoFollowedPlan plan, String move, String stage, String reason, LocalDate on) {
        jdbc.sql("""
                        INSERT INTO focus_point_step (municipality, id, focus_point, child, move, to_state, reason, taken_by,
                            taken_at)
                        VALUES (:municipality, :id, :focusPoint, :child, :move, :stage, :reason, :keeper, :at)
                        """)
                .param("id", plan.municipality().key("step", plan.key("focus point") + move + on))
                .param("focusPoint", plan.key("focus point"))
                .param("child", plan.child().id())
                .param("move", move)
                .param("stage", stage)
                .param("reason", reason)
                .param("keeper", plan.keeper())
                .param("at", DemoTime.at(on, 14))
                .update();
    }

    private void words(DemoFollowedPlan plan) {
        var row = plan.row();
        jdbc.sql("""
                        INSERT INTO support_plan (municipality, id, focus_point, child, version, made_by, made_at)
                        VALUES (:municipality, :plan, :focusPoint, :child, 1, :keeper, :at)
                        """)
                .param("plan", plan.key("plan"))
                .param("focusPoint", plan.key("focus point"))
                .param("child", plan.child().id())
                .param("keeper", plan.keeper())
                .param("at", DemoTime.at(plan.begun().minusDays(DAYS_TALKED_BEFORE), 15))
                .update();
        jdbc.sql("""
                        INSERT INTO plan_goal (municipality, plan, id, child, ordinal, kind, words, family_words, child_words,
                            baseline, signs)
                        VALUES (:municipality, :plan, :goal, :child, 1, :kind, :words, :familyWords, :childWords, :baseline,
                            :signs)
                        """)
                .param("plan", plan.key("plan"))
                .param("goal", plan.key("goal"))
                .param("child", plan.child().id())
                .param("kind", row.get("kind"))
                .param("words", row.get("goal"))
                .param("familyWords", row.get("family words"))
                .param("childWords", row.get("child words"))
                .param("baseline", row.get("baseline"))
                .param("signs", row.get("signs"))
                .update();
        action(plan);
    }

    private void action(DemoFollowedPlan plan) {
        jdbc.sql("""
                        INSERT INTO plan_action (municipality, plan, id, goal, child, ordinal, kind, words, first_step,
                            starts_on, responsible_employee)
                        VALUES (:municipality, :plan, :id, :goal, :child, 1, :kind, :words, :firstStep, :begun, :keeper)
                        """)
                .param("plan", plan.key("plan"))
                .param("id", plan.key("action"))
                .param("goal", plan.key("goal"))
                .param("child", plan.child().id())
                .param("kind", plan.row().get("help"))
                .param("words", plan.row().get("action"))
                .param("firstStep", plan.row().get("first step"))
                .param("begun", plan.begun())
                .param("keeper", plan.keeper())
                .update();
    }

    private void agree(DemoFollowedPlan plan) {
        jdbc.sql("""
                        UPDATE support_plan
                        SET approved_by = :keeper, approved_at = :at, agreed = 'AT_THE_TABLE', starts_on = :begun,
                            counts_from = :begun
                        WHERE municipality = :municipality AND id = :plan
                        """)
                .param("plan", plan.key("plan"))
                .param("keeper", plan.keeper())
                .param("at", DemoTime.at(plan.begun(), 9))
                .param("begun", plan.begun())
                .update();
        jdbc.sql("UPDATE focus_point SET state = :state WHERE municipality = :municipality AND id = :id")
                .param("state", plan.row().get("state"))
                .param("id", plan.key("focus point"))
                .update();
        jdbc.sql("""
                        INSERT INTO action_begun (municipality, plan, action, child, begun_on, noted_by, noted_at)
                        VALUES (:municipality, :plan, :action, :child, :begun, :keeper, :at)
                        """)
                .param("plan", plan.key("plan"))
                .param("action", plan.key("action"))
                .param("child", plan.child().id())
                .param("begun", plan.begun().plusDays(1))
                .param("keeper", plan.keeper())
                .param("at", DemoTime.at(plan.begun().plusDays(1), 10))
                .update();
    }
}
