package dk.traad.assessment;

import dk.traad.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts of joint decisions, one for each who writes. */
@Repository
class DecisionDrafts {
    private final JdbcClient jdbc;

    DecisionDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DecisionDraft> of(Assessment.Id assessment) {
        return jdbc.sql("""
                        SELECT d.employee, e.name, d.version, d.position, d.going_well, d.attention, d.surroundings, d.context,
                            d.next_step, d.took_part, d.deviation_reason, d.correction_reason, d.hold_back,
                            d.held_back_reason, d.saved_at
                        FROM decision_draft d
                        JOIN employee e ON e.municipality = d.municipality AND e.id = d.employee
                        WHERE d.municipality = :municipality AND d.assessment = :assessment
                        ORDER BY e.name COLLATE "da-x-icu", d.employee
                        """)
                .param("assessment", assessment)
                .query((row, number) -> read(row))
                .list();
    }

    /**
     * @param seen the version this was written on; 0 for the first
     * @return false when another window of the same person has saved meanwhile
     */
    boolean save(Assessment assessment, JointForm form, EmployeeId by, int seen, Instant now) {
        return jdbc.sql("""
                        INSERT INTO decision_draft (municipality, assessment, employee, child, position, going_well, attention,
                            surroundings, context, next_step, took_part, deviation_reason, correction_reason, hold_back,
                            held_back_reason, saved_at)
                        VALUES (:municipality, :assessment, :by, :child, :position, :goingWell, :attention, :surroundings,
                            :context, :nextStep, CAST(:tookPart AS text[]), :deviationReason, :correctionReason, :holdBack,
                            :heldBackReason, :now)
                        ON CONFLICT (municipality, assessment, employee) DO UPDATE
                        SET version = decision_draft.version + 1, position = excluded.position,
                            going_well = excluded.going_well, attention = excluded.attention,
                            surroundings = excluded.surroundings, context = excluded.context,
                            next_step = excluded.next_step, took_part = excluded.took_part,
                            deviation_reason = excluded.deviation_reason,
                            correction_reason = excluded.correction_reason, hold_back = excluded.hold_back,
                            held_back_reason = excluded.held_back_reason, saved_at = excluded.saved_at
                        WHERE decision_draft.version = :seen
                        """)
                        .param("assessment", assessment.id())
                        .param("by", by)
                        .param("child", assessment.child())
                        .param("position", form.position())
                        .param("goingWell", form.goingWell())
                        .param("attention", form.attention())
                        .param("surroundings", form.surroundings())
                        .param("context", form.context())
                        .param("nextStep", form.nextStep())
                        .param("tookPart", form.tookPart())
                        .param("deviationReason", form.deviationReason())
                        .param("correctionReason", form.correctionReason())
                        .param("holdBack", form.holdBack())
                        .param("heldBackReason", form.heldBackReason())
                        .param("now", now)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    void drop(Assessment.Id assessment, EmployeeId by) {
        jdbc.sql("""
                        DELETE FROM decision_draft
                        WHERE municipality = :municipality AND assessment = :assessment AND employee = :by
                        """).param("assessment", assessment).param("by", by).update();
    }

    /** Nothing more is to be decided. */
    void dropAll(Assessment.Id assessment) {
        jdbc.sql("""
                        DELETE FROM decision_draft
                        WHERE municipality = :municipality AND assessment = :assessment
                        """).param("assessment", assessment).update();
    }

    private static DecisionDraft read(ResultSet row) throws SQLException {
        return new DecisionDraft(
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getString("name"),
                row.getInt("version"),
                row.getString("position"),
                row.getString("going_well"),
                row.getString("attention"),
                row.getString("surroundings"),
                row.getString("context"),
                row.getString("next_step"),
                AssessmentRow.strings(row, "took_part"),
                row.getString("deviation_reason"),
                row.getString("correction_reason"),
                row.getString("hold_back"),
                row.getString("held_back_reason"),
                AssessmentRow.instant(row, "saved_at"));
    }
}
