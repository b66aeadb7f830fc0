package dk.traad.assessment;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What teams decided, version by version. Only added to. */
@Repository
class JointAssessments {
    private final JdbcClient jdbc;

    JointAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<JointAssessment> versions(Assessment.Id assessment) {
        return jdbc.sql("""
                        SELECT j.assessment, j.version, j.position, j.going_well, j.attention, j.surroundings, j.context,
                            j.next_step, j.deviation_reason, j.correction_reason, j.took_part, e.name AS decided_by,
                            j.decided_at, j.held_back_reason
                        FROM joint_assessment j
                        JOIN employee e ON e.municipality = j.municipality AND e.id = j.decided_by
                        WHERE j.municipality = :municipality AND j.assessment = :assessment
                        ORDER BY j.version DESC
                        """)
                .param("assessment", assessment)
                .query((row, number) -> read(row))
                .list();
    }

    /** The newest version of each. */
    List<JointAssessment> latest(List<Assessment.Id> assessments) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (j.assessment) j.assessment, j.version, j.position, j.going_well, j.attention,
                            j.surroundings, j.context, j.next_step, j.deviation_reason, j.correction_reason, j.took_part,
                            e.name AS decided_by, j.decided_at, j.held_back_reason
                        FROM joint_assessment j
                        JOIN employee e ON e.municipality = j.municipality AND e.id = j.decided_by
                        WHERE j.municipality = :municipality AND j.assessment = ANY (CAST(:assessments AS uuid[]))
                        ORDER BY j.assessment, j.version DESC
                        """)
                .param("assessments", assessments)
                .query((row, number) -> read(row))
                .list();
    }

    /** The focus point it has become. */
    Optional<UUID> focusPointOf(Assessment.Id assessment) {
        return jdbc.sql("SELECT id FROM focus_point WHERE municipality = :municipality AND assessment = :assessment")
                .param("assessment", assessment)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    void add(Assessment.Id assessment, int version, JointForm form, EmployeeId by, java.time.Instant now) {
        var content = form.content();
        jdbc.sql("""
                        INSERT INTO joint_assessment (municipality, assessment, child, version, position, going_well,
                            attention, surroundings, context, next_step, deviation_reason, correction_reason, took_part,
                            decided_by, decided_at, held_back_reason)
                        SELECT municipality, id, child, :version, :position, :goingWell, :attention, :surroundings,
                            :context, :nextStep, :deviationReason, CAST(:correctionReason AS text),
                            CAST(:tookPart AS uuid[]), :by, :now, CAST(:heldBackReason AS text)
                        FROM assessment
                        WHERE municipality = :municipality AND id = :assessment
                        """)
                .param("assessment", assessment)
                .param("version", version)
                .param("position", content.position())
                .param("goingWell", content.goingWell())
                .param("attention", content.attention())
                .param("surroundings", content.surroundings())
                .param("context", content.context())
                .param("nextStep", content.nextStep())
                .param("deviationReason", content.deviationReason())
                .param("correctionReason", version == 1 ? null : form.correctionReason())
                .param("tookPart", form.tookPart())
                .param("by", by)
                .param("now", now)
                .param("heldBackReason", form.isHeldBack() ? form.heldBackReason() : null)
                .update();
    }

    /** The colleagues close to the child today and those who were asked: whoever can have sat at the table. */
    List<Participant> colleagues(Assessment.Id assessment, LocalDate today) {
        return jdbc.sql("""
                        SELECT e.id, e.name
                        FROM employee e
                        WHERE e.municipality = :municipality AND (
                            e.id IN (
                                SELECT p.employee
                                FROM assessment a
                                JOIN close_professional p ON p.municipality = a.municipality AND p.child = a.child
                                    AND p.sector = a.sector
                                    AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                                WHERE a.municipality = :municipality AND a.id = :assessment)
                            OR e.id IN (
                                SELECT employee
                                FROM own_assessment
                                WHERE municipality = :municipality AND assessment = :assessment
                                    AND submitted_at IS NOT NULL))
                        ORDER BY e.name COLLATE "da-x-icu", e.id
                        """)
                .param("assessment", assessment)
                .param("today", today)
                .query((row, number) -> new Participant(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    List<Participant> custodyHolders(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT d.id, d.first_name || ' ' || d.last_name AS name
                        FROM custody r
                        JOIN adult d ON d.municipality = r.municipality AND d.id = r.adult
                        WHERE r.municipality = :municipality AND r.child = :child
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY name, d.id
                        """)
                .param("child", child)
                .param("today", today)
                .query((row, number) -> new Participant(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** The names of employees and parents. */
    List<Participant> people(List<UUID> ids) {
        return jdbc.sql("""
                        SELECT id, name
                        FROM employee
                        WHERE municipality = :municipality AND id = ANY (CAST(:ids AS uuid[]))
                        UNION ALL
                        SELECT id, first_name || ' ' || last_name
                        FROM adult
                        WHERE municipality = :municipality AND id = ANY (CAST(:ids AS uuid[]))
                        """)
                .param("ids", ids)
                .query((row, number) -> new Participant(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private static JointAssessment read(ResultSet row) throws SQLException {
        return new JointAssessment(
                new Assessment.Id(row.getObject("assessment", UUID.class)),
                row.getInt("version"),
                new JointAssessment.Content(
                        Position.valueOf(row.getString("position")),
                        row.getString("going_well"),
                        row.getString("attention"),
                        row.getString("surroundings"),
                        row.getString("context"),
                        NextStep.valueOf(row.getString("next_step")),
                        row.getString("deviation_reason")),
                row.getString("correction_reason"),
                AssessmentRow.strings(row, "took_part").stream()
                        .map(UUID::fromString)
                        .toList(),
                row.getString("decided_by"),
                AssessmentRow.instant(row, "decided_at"),
                row.getString("held_back_reason"));
    }
}
