package dk.traad.plan;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the version of a plan that is being made, and who says yes to it; an approved one the database itself keeps as it is. */
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
                            starts_on, rhythm, responsible_employee, responsible_adult, taken_by_child, chosen_at, proposed_by,
                            proposed_by_child)
                        SELECT a.municipality, :to, a.id, a.goal, a.child, a.ordinal, a.kind, a.words, a.first_step, a.starts_on,
                            a.rhythm, a.responsible_employee, a.responsible_adult, a.taken_by_child, a.chosen_at, a.proposed_by,
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

    /** The young person says it themself. */
    void confirmThemself(SupportPlan plan, ConfirmForm form, Instant now) {
        jdbc.sql("""
                        INSERT INTO plan_own_confirmation (municipality, plan, child, changes, answer, words, parts,
                            answered_at)
                        VALUES (:municipality, :plan, :child, :changes, :answer, :words, CAST(:parts AS text[]), :now)
                        ON CONFLICT (municipality, plan) DO UPDATE SET
                            changes = excluded.changes, answer = excluded.answer, words = excluded.words,
                            parts = excluded.parts, answered_at = excluded.answered_at
                        """)
                .param("plan", plan.id())
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
}
