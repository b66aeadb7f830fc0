package dk.traad.plan;

import dk.traad.kernel.AdultId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the actions of the version being made, and that one has begun. A change makes an earlier yes one to another text. */
@Repository
class ActionWriting {
    private final JdbcClient jdbc;
    private final PlanWriting plans;

    ActionWriting(JdbcClient jdbc, PlanWriting plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** @return false when it was sent before */
    boolean add(
            SupportPlan plan,
            Goal.Id goal,
            PlanAction.Id id,
            ActionForm form,
            Responsible responsible,
            @Nullable AdultId proposedBy,
            Instant now) {
        var adult = responsible instanceof Responsible.Family family ? family.id() : null;
        var isDone = jdbc.sql("""
                        INSERT INTO plan_action (municipality, plan, id, goal, child, ordinal, kind, words, first_step,
                            starts_on, rhythm, responsible_employee, responsible_adult, chosen_at, proposed_by)
                        SELECT g.municipality, g.plan, :id, g.id, g.child,
                            (SELECT coalesce(max(a.ordinal), 0) + 1 FROM plan_action a
                             WHERE a.municipality = g.municipality AND a.plan = g.plan),
                            :kind, :words, :firstStep, CAST(:startsOn AS date), :rhythm, CAST(:employee AS uuid),
                            CAST(:adult AS uuid), CAST(:chosenAt AS timestamptz), CAST(:proposedBy AS uuid)
                        FROM plan_goal g
                        WHERE g.municipality = :municipality AND g.plan = :plan AND g.id = :goal
                        ON CONFLICT DO NOTHING
                        """)
                        .param("plan", plan.id())
                        .param("goal", goal)
                        .param("id", id)
                        .param("words", form.words())
                        .param("kind", form.chosenKind())
                        .param("firstStep", form.firstStep())
                        .param("startsOn", form.start())
                        .param("rhythm", form.rhythm())
                        .param("employee", responsible instanceof Responsible.Employee employee ? employee.id() : null)
                        .param("adult", adult)
                        .param("chosenAt", adult == null ? null : now)
                        .param("proposedBy", proposedBy)
                        .update()
                == 1;
        if (isDone) {
            plans.changed(plan.id());
        }
        return isDone;
    }

    /** Whoever in the family took it on stays responsible until they give it back or staff take it over. */
    boolean change(SupportPlan plan, PlanAction.Id id, ActionForm form, Responsible responsible) {
        var isFamilys = responsible instanceof Responsible.Family;
        var isDone = jdbc.sql("""
                        UPDATE plan_action
                        SET kind = :kind, words = :words, first_step = :firstStep, starts_on = CAST(:startsOn AS date),
                            rhythm = :rhythm,
                            responsible_employee = CAST(:employee AS uuid),
                            responsible_adult = CASE WHEN :isFamilys THEN responsible_adult END,
                            taken_by_child = taken_by_child AND :isFamilys,
                            chosen_at = CASE WHEN :isFamilys THEN chosen_at END,
                            version = version + 1
                        WHERE municipality = :municipality AND plan = :plan AND id = :id AND version = :seen
                        """)
                        .param("plan", plan.id())
                        .param("id", id)
                        .param("words", form.words())
                        .param("kind", form.chosenKind())
                        .param("firstStep", form.firstStep())
                        .param("startsOn", form.start())
                        .param("rhythm", form.rhythm())
                        .param("employee", responsible instanceof Responsible.Employee employee ? employee.id() : null)
                        .param("isFamilys", isFamilys)
                        .param("seen", form.seen())
                        .update()
                == 1;
        if (isDone) {
            plans.changed(plan.id());
        }
        return isDone;
    }

    /** @param reason null to bring it back */
    void leaveOut(SupportPlan plan, PlanAction.Id id, @Nullable String reason) {
        jdbc.sql("""
                        UPDATE plan_action
                        SET left_out_reason = CAST(:reason AS text), version = version + 1
                        WHERE municipality = :municipality AND plan = :plan AND id = :id
                        """)
                .param("plan", plan.id())
                .param("id", id)
                .param("reason", reason)
                .update();
        plans.changed(plan.id());
    }

    /** A custody holder takes an action on by their own choice. */
    void take(SupportPlan plan, PlanAction.Id id, AdultId adult, Instant now) {
        jdbc.sql("""
                        UPDATE plan_action
                        SET responsible_adult = :adult, chosen_at = :now, responsible_employee = NULL, version = version + 1
                        WHERE municipality = :municipality AND plan = :plan AND id = :id
                        """)
                .param("plan", plan.id())
                .param("id", id)
                .param("adult", adult)
                .param("now", now)
                .update();
        plans.changed(plan.id());
    }

    /** The young person takes it on themself. */
    void takeThemself(SupportPlan plan, PlanAction.Id id, Instant now) {
        jdbc.sql("""
                        UPDATE plan_action
                        SET taken_by_child = true, chosen_at = :now, responsible_employee = NULL, version = version + 1
                        WHERE municipality = :municipality AND plan = :plan AND id = :id AND responsible_adult IS NULL
                        """).param("plan", plan.id()).param("id", id).param("now", now).update();
        plans.changed(plan.id());
    }

    void giveBackThemself(SupportPlan plan, PlanAction.Id id) {
        jdbc.sql("""
                        UPDATE plan_action
                        SET taken_by_child = false, chosen_at = NULL, version = version + 1
                        WHERE municipality = :municipality AND plan = :plan AND id = :id AND taken_by_child
                        """).param("plan", plan.id()).param("id", id).update();
        plans.changed(plan.id());
    }

    void giveBack(SupportPlan plan, PlanAction.Id id, AdultId adult) {
        jdbc.sql("""
                        UPDATE plan_action
                        SET responsible_adult = NULL, chosen_at = NULL, version = version + 1
                        WHERE municipality = :municipality AND plan = :plan AND id = :id AND responsible_adult = :adult
                        """)
                .param("plan", plan.id())
                .param("id", id)
                .param("adult", adult)
                .update();
        plans.changed(plan.id());
    }

    /** The first step is taken; once is enough. */
    void begun(SupportPlan plan, PlanAction.Id action, java.util.UUID by, LocalDate on, Instant now) {
        jdbc.sql("""
                        INSERT INTO action_begun (municipality, plan, action, child, begun_on, noted_by, noted_at)
                        VALUES (:municipality, :plan, :action, :child, :on, :by, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .param("plan", plan.id())
                .param("action", action)
                .param("child", plan.child())
                .param("on", on)
                .param("by", by)
                .param("now", now)
                .update();
    }
}
