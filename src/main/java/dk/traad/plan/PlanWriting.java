package dk.traad.plan;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the version of a plan that is being made; an approved one the database itself keeps as it is. */
@Repository
class PlanWriting {
    private final JdbcClient jdbc;

    PlanWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a version with what the one before it held; whoever comes second finds it there. */
    void begin(FocusPoint focusPoint, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO support_plan (municipality, id, focus_point, child, version, reason, strengths, child_view,
                            family_view, made_by, made_at)
                        SELECT f.municipality, :id, f.id, f.child, coalesce(p.version, 0) + 1,
                            CASE WHEN p.version IS NULL THEN NULL ELSE coalesce((
                                SELECT s.reason
                                FROM focus_point_step s
                                WHERE s.municipality = f.municipality AND s.focus_point = f.id
                                    AND s.move IN ('ADJUST', 'REOPEN')
                                ORDER BY s.taken_at DESC, s.ordinal DESC
                                LIMIT 1), '–') END,
                            coalesce(p.strengths, f.strengths), coalesce(p.child_view, ''), coalesce(p.family_view, ''), :by,
                            :now
                        FROM focus_point f
                        LEFT JOIN LATERAL (
                            SELECT version, strengths, child_view, family_view
                            FROM support_plan
                            WHERE municipality = f.municipality AND focus_point = f.id
                            ORDER BY version DESC
                            LIMIT 1) p ON true
                        WHERE f.municipality = :municipality AND f.id = :focusPoint
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", SupportPlan.Id.random())
                .param("focusPoint", focusPoint.id())
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** The goals and actions of an approved version, each with its own id still. */
    void copy(SupportPlan from, SupportPlan to) {
        jdbc.sql("""
                        INSERT INTO plan_goal (municipality, plan, id, child, ordinal, kind, words, family_words, child_words,
                            baseline, signs, proposed_by, proposed_by_child)
                        SELECT municipality, :to, id, child, ordinal, kind, words, family_words, child_words, baseline, signs,
                            proposed_by, proposed_by_child
                        FROM plan_goal
                        WHERE municipality = :municipality AND plan = :from AND left_out_reason IS NULL
                        """).param("from", from.id()).param("to", to.id()).update();
        jdbc.sql("""
                        INSERT INTO plan_action (municipality, plan, id, goal, child, ordinal, kind, words, first_step,
                            starts_on, rhythm, responsible_employee, responsible_adult, chosen_at, proposed_by,
                            proposed_by_child)
                        SELECT a.municipality, :to, a.id, a.goal, a.child, a.ordinal, a.kind, a.words, a.first_step, a.starts_on,
                            a.rhythm, a.responsible_employee, a.responsible_adult, a.chosen_at, a.proposed_by,
                            a.proposed_by_child
                        FROM plan_action a
                        JOIN plan_goal g ON g.municipality = a.municipality AND g.plan = a.plan AND g.id = a.goal
                        WHERE a.municipality = :municipality AND a.plan = :from AND a.left_out_reason IS NULL
                            AND g.left_out_reason IS NULL
                        """).param("from", from.id()).param("to", to.id()).update();
    }

    /** @return false when somebody else has changed the plan since this person saw it */
    boolean frame(SupportPlan plan, SupportPlan.Frame frame, int seen) {
        return jdbc.sql("""
                        UPDATE support_plan
                        SET strengths = :strengths, child_view = :childView, family_view = :familyView,
                            changes = changes + 1
                        WHERE municipality = :municipality AND id = :id AND changes = :seen
                        """)
                        .param("id", plan.id())
                        .param("strengths", frame.strengths())
                        .param("childView", frame.childView())
                        .param("familyView", frame.familyView())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** What is in it has changed: an earlier yes was said to another text. */
    void changed(SupportPlan.Id plan) {
        jdbc.sql("""
                        UPDATE support_plan SET changes = changes + 1
                        WHERE municipality = :municipality AND id = :plan
                        """).param("plan", plan).update();
    }

    /** @return false when it was sent before */
    boolean addGoal(SupportPlan plan, Goal.Id id, GoalForm form, @Nullable AdultId proposedBy) {
        return jdbc.sql("""
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
    }

    /** @return false when somebody else has changed it since this person saw it */
    boolean changeGoal(SupportPlan plan, Goal.Id id, GoalForm form) {
        return jdbc.sql("""
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
    }

    /** @param reason null to bring it back */
    void leaveOutGoal(SupportPlan plan, Goal.Id id, @Nullable String reason) {
        jdbc.sql("""
                        UPDATE plan_goal
                        SET left_out_reason = CAST(:reason AS text), version = version + 1
                        WHERE municipality = :municipality AND plan = :plan AND id = :id
                        """)
                .param("plan", plan.id())
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    /** @return false when it was sent before */
    boolean addAction(
            SupportPlan plan,
            Goal.Id goal,
            PlanAction.Id id,
            ActionForm form,
            Responsible responsible,
            @Nullable AdultId proposedBy,
            Instant now) {
        var adult = responsible instanceof Responsible.Family family ? family.id() : null;
        return jdbc.sql("""
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
    }

    /** A custody holder stays responsible until they give it back or staff take it over. */
    boolean changeAction(SupportPlan plan, PlanAction.Id id, ActionForm form, Responsible responsible) {
        var keepsAdult = responsible instanceof Responsible.Family;
        return jdbc.sql("""
                        UPDATE plan_action
                        SET kind = :kind, words = :words, first_step = :firstStep, starts_on = CAST(:startsOn AS date),
                            rhythm = :rhythm,
                            responsible_employee = CAST(:employee AS uuid),
                            responsible_adult = CASE WHEN :keepsAdult THEN responsible_adult END,
                            chosen_at = CASE WHEN :keepsAdult THEN chosen_at END,
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
                        .param("keepsAdult", keepsAdult)
                        .param("seen", form.seen())
                        .update()
                == 1;
    }

    /** @param reason null to bring it back */
    void leaveOutAction(SupportPlan plan, PlanAction.Id id, @Nullable String reason) {
        jdbc.sql("""
                        UPDATE plan_action
                        SET left_out_reason = CAST(:reason AS text), version = version + 1
                        WHERE municipality = :municipality AND plan = :plan AND id = :id
                        """)
                .param("plan", plan.id())
                .param("id", id)
                .param("reason", reason)
                .update();
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
    }

    void confirm(SupportPlan plan, AdultId adult, ConfirmForm form, Instant now) {
        jdbc.sql("""
                        INSERT INTO plan_confirmation (municipality, plan, adult, child, changes, answer, words, parts,
                            answered_at)
                        VALUES (:municipality, :plan, :adult, :child, :changes, :answer, :words, CAST(:parts AS text[]), :now)
                        ON CONFLICT (municipality, plan, adult) DO UPDATE SET
                            changes = excluded.changes, answer = excluded.answer, words = excluded.words,
                            parts = excluded.parts, answered_at = excluded.answered_at
                        """)
                .param("plan", plan.id())
                .param("adult", adult)
                .param("child", plan.child())
                .param("changes", plan.changes())
                .param("answer", form.answer())
                .param("words", form.words())
                .param("parts", form.parts())
                .param("now", now)
                .update();
    }

    /** @return false when somebody else has changed it since this person saw it */
    boolean approve(
            SupportPlan plan,
            ApproveForm form,
            dk.traad.followup.BookFollowUp.Count count,
            EmployeeId by,
            Instant now) {
        return jdbc.sql("""
                        UPDATE support_plan
                        SET approved_by = :by, approved_at = :now, starts_on = :startsOn, counts_from = :countsFrom,
                            counts_after = :countsAfter, agreed = :agreed
                        WHERE municipality = :municipality AND id = :id AND changes = :seen AND approved_at IS NULL
                        """)
                        .param("id", plan.id())
                        .param("by", by)
                        .param("now", now)
                        .param("startsOn", form.start())
                        .param("countsFrom", count.from())
                        .param("countsAfter", count.after())
                        .param("agreed", form.chosen())
                        .param("seen", form.seen())
                        .update()
                == 1;
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
