package dk.traad.assessment;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Own assessments: one's own drafts, and what all wrote once all are in. */
@Repository
class OwnAssessments {
    private final JdbcClient jdbc;

    OwnAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when this person was not asked */
    OwnAssessment of(Assessment.Id assessment, EmployeeId employee) {
        return all(List.of(assessment), employee).stream().findFirst().orElseThrow(NotFound::new);
    }

    List<OwnAssessment> all(List<Assessment.Id> assessments, EmployeeId employee) {
        return jdbc.sql("""
                        SELECT o.assessment, o.employee, e.name, o.position, o.indicators, o.strengths, o.factors,
                            o.surroundings, o.context, o.deviation_reason, o.touched_at, o.submitted_at, o.excused_at,
                            o.forgotten_on, o.version
                        FROM own_assessment o
                        JOIN employee e ON e.municipality = o.municipality AND e.id = o.employee
                        WHERE o.municipality = :municipality AND o.assessment = ANY (CAST(:assessments AS uuid[]))
                            AND o.employee = :employee
                        """)
                .param("assessments", assessments)
                .param("employee", employee)
                .query((row, number) -> read(row))
                .list();
    }

    /** What everyone sent, while it is kept. Only for those who may compare, and only once the state shows it. */
    List<OwnAssessment> submitted(List<Assessment.Id> assessments) {
        return jdbc.sql("""
                        SELECT o.assessment, o.employee, e.name, o.position, o.indicators, o.strengths, o.factors,
                            o.surroundings, o.context, o.deviation_reason, o.touched_at, o.submitted_at, o.excused_at,
                            o.forgotten_on, o.version
                        FROM own_assessment o
                        JOIN employee e ON e.municipality = o.municipality AND e.id = o.employee
                        WHERE o.municipality = :municipality AND o.assessment = ANY (CAST(:assessments AS uuid[]))
                            AND o.submitted_at IS NOT NULL AND o.forgotten_on IS NULL
                        ORDER BY e.name COLLATE "da-x-icu", o.employee
                        """)
                .param("assessments", assessments)
                .query((row, number) -> read(row))
                .list();
    }

    /** @return whether the draft was still open and as it was when the page was shown */
    boolean save(OwnAssessment own, int seen, Instant now) {
        var content = own.content();
        return jdbc.sql("""
                        UPDATE own_assessment
                        SET position = CAST(:position AS text), indicators = CAST(:indicators AS text[]),
                            strengths = :strengths, factors = CAST(:factors AS text[]), surroundings = :surroundings,
                            context = :context, deviation_reason = :deviationReason,
                            first_touched_at = coalesce(first_touched_at, :now), touched_at = :now,
                            worked_seconds = coalesce(worked_seconds, 0) + CASE WHEN CAST(:now AS timestamptz) <= touched_at + interval '2 minutes'
                                THEN CAST(extract(epoch FROM CAST(:now AS timestamptz) - touched_at) AS int) ELSE 0 END,
                            version = version + 1
                        WHERE municipality = :municipality AND assessment = :assessment AND employee = :employee
                            AND version = :seen AND submitted_at IS NULL AND excused_at IS NULL
                        """)
                        .param("position", content.position())
                        .param("indicators", content.indicators())
                        .param("strengths", content.strengths())
                        .param("factors", content.factors())
                        .param("surroundings", content.surroundings())
                        .param("context", content.context())
                        .param("deviationReason", content.deviationReason())
                        .param("assessment", own.assessment())
                        .param("employee", own.employee())
                        .param("seen", seen)
                        .param("now", now)
                        .update()
                == 1;
    }

    void submit(List<Assessment.Id> assessments, EmployeeId employee, Instant now) {
        jdbc.sql("""
                        UPDATE own_assessment
                        SET submitted_at = :now, version = version + 1
                        WHERE municipality = :municipality AND assessment = ANY (CAST(:assessments AS uuid[]))
                            AND employee = :employee AND submitted_at IS NULL AND excused_at IS NULL
                        """)
                .param("assessments", assessments)
                .param("employee", employee)
                .param("now", now)
                .update();
    }

    /** Those not in are waited for no longer. */
    void excuseTheMissing(Assessment.Id assessment, Instant now) {
        jdbc.sql("""
                        UPDATE own_assessment
                        SET excused_at = :now
                        WHERE municipality = :municipality AND assessment = :assessment
                            AND submitted_at IS NULL AND excused_at IS NULL
                        """).param("assessment", assessment).param("now", now).update();
    }

    void ask(Assessment.Id assessment, List<EmployeeId> employees, Instant now) {
        jdbc.sql("""
                        INSERT INTO own_assessment (municipality, assessment, child, employee, asked_at)
                        SELECT a.municipality, a.id, a.child, employee, :now
                        FROM assessment a
                        CROSS JOIN unnest(CAST(:employees AS uuid[])) AS employee
                        WHERE a.municipality = :municipality AND a.id = :assessment
                        """)
                .param("assessment", assessment)
                .param("employees", employees)
                .param("now", now)
                .update();
    }

    private static OwnAssessment read(ResultSet row) throws SQLException {
        var position = row.getString("position");
        return new OwnAssessment(
                new Assessment.Id(row.getObject("assessment", UUID.class)),
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getString("name"),
                new OwnAssessment.Content(
                        position == null ? null : Position.valueOf(position),
                        AssessmentRow.strings(row, "indicators"),
                        row.getString("strengths"),
                        AssessmentRow.strings(row, "factors").stream()
                                .map(Factor::valueOf)
                                .toList(),
                        row.getString("surroundings"),
                        row.getString("context"),
                        row.getString("deviation_reason")),
                AssessmentRow.instantOrNull(row, "touched_at"),
                AssessmentRow.instantOrNull(row, "submitted_at"),
                row.getObject("excused_at") != null,
                row.getObject("forgotten_on", LocalDate.class),
                row.getInt("version"));
    }
}
