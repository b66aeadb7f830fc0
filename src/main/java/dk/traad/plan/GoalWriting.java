package dk.traad.plan;

import dk.traad.kernel.AdultId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the goals of the version that is being made. Each change makes an earlier yes one to another text. */
@Repository
class GoalWriting {
    private final JdbcClient jdbc;
    private final PlanWriting plans;

    GoalWriting(JdbcClient jdbc, PlanWriting plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** @return false when it was sent before */
    boolean add(SupportPlan plan, Goal.Id id, GoalForm form, @Nullable AdultId proposedBy) {
        var isDone = jdbc.sql("""
                        INSERT INTO plan_goal (municipality, plan, id, child, ordinal, kind, words, family_words, child_words,
                            baseline, signs, proposed_by)
                        SELECT p.municipality, p.id, :id, p.child,
                            (SELECT coalesce(max(g.ordinal), 0) + 1 FROM plan_goal g
                             WHERE g.municipality = p.municipality AND g.plan = p.id),
                            :kind, :words, :familyWords, :childWords, :baseline, :signs, CAST(:proposedBy AS uuid)
                        FROM support_plan p
                        WHERE p.municipality = :municipality AND p.id = :plan
                        ON CONFLICT DO NOTHING
                        """)
                        .param("plan", plan.id())
                        .param("id", id)
                        .param("kind", form.chosenKind())
                        .param("words", form.words())
                        .param("familyWords", form.familyWords())
                        .param("childWords", form.childWords())
                        .param("baseline", form.baseline())
                        .param("signs", form.signs())
                        .param("proposedBy", proposedBy)
                        .update()
                == 1;
        if (isDone) {
            plans.changed(plan.id());
        }
        return isDone;
    }

    /** @return false when somebody else has changed it since this person saw it */
    boolean change(SupportPlan plan, Goal.Id id, GoalForm form) {
        var isDone = jdbc.sql("""
                        UPDATE plan_goal
                        SET kind = :kind, words = :words, family_words = :familyWords, child_words = :childWords,
                            baseline = :baseline, signs = :signs, version = version + 1
                        WHERE municipality = :municipality AND plan = :plan AND id = :id AND version = :seen
                        """)
                        .param("plan", plan.id())
                        .param("id", id)
                        .param("kind", form.chosenKind())
                        .param("words", form.words())
                        .param("familyWords", form.familyWords())
                        .param("childWords", form.childWords())
                        .param("baseline", form.baseline())
                        .param("signs", form.signs())
                        .param("seen", form.seen())
                        .update()
                == 1;
        if (isDone) {
            plans.changed(plan.id());
        }
        return isDone;
    }

    /** @param reason null to bring it back */
    void leaveOut(SupportPlan plan, Goal.Id id, @Nullable String reason) {
        jdbc.sql("""
                        UPDATE plan_goal
                        SET left_out_reason = CAST(:reason AS text), version = version + 1
                        WHERE municipality = :municipality AND plan = :plan AND id = :id
                        """)
                .param("plan", plan.id())
                .param("id", id)
                .param("reason", reason)
                .update();
        plans.changed(plan.id());
    }
}
