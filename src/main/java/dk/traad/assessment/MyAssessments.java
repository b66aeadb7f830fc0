package dk.traad.assessment;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which assessments concern one person: those to write, to decide, to answer, and those of one child's thread. */
@Repository
class MyAssessments {
    private final JdbcClient jdbc;

    MyAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one parent wrote: a question nobody has answered, or words nobody of the team has seen. */
    record Unanswered(
            Assessment.Id assessment,
            ChildId child,
            String childName,
            String adultName,
            boolean isQuestion,
            String words,
            LocalDate on) {}

    /** A decided assessment as it stands on the child's thread. */
    record Bead(Assessment.Id assessment, Position position, String words, String unitName, LocalDate on) {}

    /** Those this person was asked for and that are not decided. */
    List<Assessment.Id> asked(EmployeeId employee, Assessment.@Nullable RoundId round) {
        return jdbc.sql("""
                        SELECT a.id
                        FROM own_assessment o
                        JOIN assessment a ON a.municipality = o.municipality AND a.id = o.assessment
                        WHERE o.municipality = :municipality AND o.employee = :employee AND o.excused_at IS NULL
                            AND a.state IN ('DRAFT', 'OWN_SUBMITTED', 'IN_DIALOGUE')
                            AND (CAST(:round AS uuid) IS NULL OR a.campaign = CAST(:round AS uuid))
                        """)
                .param("employee", employee)
                .param("round", round)
                .query((row, number) -> new Assessment.Id(row.getObject("id", UUID.class)))
                .list();
    }

    /**
     * Those of children this person is close to today that somebody has to do something about. Where the parents were told that
     * somebody will talk with them, that is so until the place has begun on it elsewhere: with a focus point, or an invitation.
     */
    List<Assessment.Id> openAround(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT a.id
                        FROM close_professional p
                        JOIN assessment a ON a.municipality = p.municipality AND a.child = p.child AND a.sector = p.sector
                            AND (a.sector = 'HEALTH_VISITING' OR a.unit = p.unit)
                        WHERE p.municipality = :municipality AND p.employee = :employee
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                            AND (a.state IN ('OWN_SUBMITTED', 'IN_DIALOGUE', 'JOINT_DECIDED')
                                OR (a.state = 'DRAFT' AND a.campaign IS NULL)
                                OR (a.state = 'PARENTS_INFORMED' AND EXISTS (
                                    SELECT FROM joint_assessment j
                                    WHERE j.municipality = a.municipality AND j.assessment = a.id
                                        AND j.next_step = 'DIALOGUE'
                                        AND NOT EXISTS (
                                            SELECT FROM joint_assessment later
                                            WHERE later.municipality = j.municipality AND later.assessment = j.assessment
                                                AND later.version > j.version)
                                        AND NOT EXISTS (
                                            SELECT FROM focus_point f
                                            WHERE f.municipality = a.municipality AND f.child = a.child
                                                AND f.sector = a.sector AND f.unit = a.unit
                                                AND (f.assessment = a.id OR f.created_at >= j.decided_at OR EXISTS (
                                                    SELECT FROM dialogue d
                                                    WHERE d.municipality = f.municipality AND d.focus_point = f.id
                                                        AND d.invited_at >= j.decided_at))))))
                        """)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new Assessment.Id(row.getObject("id", UUID.class)))
                .list();
    }

    List<Unanswered> unanswered(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT b.id, a.id AS assessment, a.child, c.first_name || ' ' || c.last_name AS child_name,
                            d.first_name || ' ' || d.last_name AS adult_name, b.question <> '' AS is_question,
                            coalesce(nullif(b.question, ''), nullif(b.attention, ''), b.going_well) AS words, b.sent_at
                        FROM parent_contribution b
                        JOIN assessment a ON a.municipality = b.municipality AND a.id = b.assessment
                        JOIN child c ON c.municipality = a.municipality AND c.id = a.child
                        JOIN adult d ON d.municipality = b.municipality AND d.id = b.adult
                        JOIN close_professional p ON p.municipality = a.municipality AND p.child = a.child
                            AND p.sector = a.sector AND (a.sector = 'HEALTH_VISITING' OR p.unit = a.unit)
                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today)
                        WHERE b.municipality = :municipality AND p.employee = :employee AND b.reply IS NULL
                            AND (b.question <> '' OR b.seen_by_staff_at IS NULL)
                        ORDER BY b.sent_at
                        """)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new Unanswered(
                        new Assessment.Id(row.getObject("assessment", UUID.class)),
                        new ChildId(row.getObject("child", UUID.class)),
                        row.getString("child_name"),
                        row.getString("adult_name"),
                        row.getBoolean("is_question"),
                        row.getString("words"),
                        AssessmentRow.day(row, "sent_at")))
                .list();
    }

    /** Only what this person has at hand; what follows a child to the next place is a decision of its own. */
    List<Bead> beads(ChildId child, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (a.id) a.id, j.position,
                            coalesce(nullif(j.attention, ''), j.going_well) AS words, u.name AS unit_name, j.decided_at
                        FROM assessment a
                        JOIN unit u ON u.municipality = a.municipality AND u.id = a.unit
                        JOIN joint_assessment j ON j.municipality = a.municipality AND j.assessment = a.id
                        WHERE a.municipality = :municipality AND a.child = :child
                            AND a.state IN ('JOINT_DECIDED', 'PARENTS_INFORMED', 'CLOSED')
                            AND EXISTS (
                                SELECT FROM assessment_relation r
                                WHERE r.municipality = a.municipality AND r.assessment = a.id AND r.child = a.child
                                    AND r.employee = :employee
                                    AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        ORDER BY a.id, j.version DESC
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new Bead(
                        new Assessment.Id(row.getObject("id", UUID.class)),
                        Position.valueOf(row.getString("position")),
                        row.getString("words"),
                        row.getString("unit_name"),
                        AssessmentRow.day(row, "decided_at")))
                .list();
    }
}
