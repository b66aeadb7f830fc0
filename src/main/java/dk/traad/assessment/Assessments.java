package dk.traad.assessment;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assessments of a municipality: where each stands today, and its moves. */
@Repository
class Assessments {
    private final JdbcClient jdbc;

    Assessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound unless it was made where this person works with the child today */
    Assessment at(Assessment.Id id, EmployeeId employee, LocalDate today) {
        var isAtHand = jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM assessment_relation
                            WHERE municipality = :municipality AND assessment = :id AND employee = :employee
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        """)
                .param("id", id)
                .param("employee", employee)
                .param("today", today)
                .query(Boolean.class)
                .single();
        if (!isAtHand) {
            throw new NotFound();
        }
        return all(List.of(id), today).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Each with where it stands, in the order of the children's names. */
    List<Assessment> all(List<Assessment.Id> ids, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.id, a.child, c.first_name, c.last_name, c.birthday,
                            a.campaign, k.name AS campaign_name, k.closes_on, a.form, a.sector,
                            a.unit, u.name AS unit_name, a.unit_group, g.name AS group_name,
                            a.state, a.version, a.opened_at, a.open_reason,
                            w.name AS wait_closed_by, a.wait_closed_at, a.wait_closed_reason,
                            o.submitted, o.missing,
                            j.version AS decided_version, j.decided_at, j.held_back_reason, n.told, n.answered, n.answer_by
                        FROM assessment a
                        JOIN child c ON c.municipality = a.municipality AND c.id = a.child
                        JOIN unit u ON u.municipality = a.municipality AND u.id = a.unit
                        LEFT JOIN unit_group g ON g.municipality = a.municipality AND g.id = a.unit_group
                        LEFT JOIN assessment_campaign k ON k.municipality = a.municipality AND k.id = a.campaign
                        LEFT JOIN employee w ON w.municipality = a.municipality AND w.id = a.wait_closed_by
                        CROSS JOIN LATERAL (
                            SELECT count(*) FILTER (WHERE own.submitted_at IS NOT NULL) AS submitted,
                                array_agg(e.name ORDER BY e.name COLLATE "da-x-icu") FILTER (
                                    WHERE own.submitted_at IS NULL AND own.excused_at IS NULL AND EXISTS (
                                        SELECT FROM close_professional p
                                        WHERE p.municipality = a.municipality AND p.child = a.child
                                            AND p.employee = own.employee AND p.sector = a.sector
                                            AND p.from_on <= :today AND (p.to_on IS NULL OR p.to_on >= :today))
                                ) AS missing
                            FROM own_assessment own
                            JOIN employee e ON e.municipality = own.municipality AND e.id = own.employee
                            WHERE own.municipality = a.municipality AND own.assessment = a.id) o
                        LEFT JOIN LATERAL (
                            SELECT version, decided_at, held_back_reason
                            FROM joint_assessment
                            WHERE municipality = a.municipality AND assessment = a.id
                            ORDER BY version DESC
                            LIMIT 1) j ON true
                        LEFT JOIN LATERAL (
                            SELECT count(*) AS told, max(answer_by) AS answer_by,
                                count(*) FILTER (WHERE EXISTS (
                                    SELECT FROM parent_contribution b
                                    WHERE b.municipality = p.municipality AND b.assessment = p.assessment
                                        AND b.adult = p.adult AND b.sent_at >= p.sent_at)) AS answered
                            FROM parent_notice p
                            WHERE p.municipality = a.municipality AND p.assessment = a.id
                                AND p.version = j.version) n ON true
                        WHERE a.municipality = :municipality AND a.id = ANY (CAST(:ids AS uuid[]))
                        ORDER BY c.first_name COLLATE "da-x-icu", c.last_name COLLATE "da-x-icu", a.opened_at
                        """)
                .param("ids", ids)
                .param("today", today)
                .query((row, number) -> AssessmentRow.read(row))
                .list();
    }

    /** Of these children only: those somebody may not see are not counted either. */
    List<Assessment.Id> ofGroup(GroupId group, Assessment.RoundId round, List<ChildId> children) {
        return jdbc.sql("""
                        SELECT id
                        FROM assessment
                        WHERE municipality = :municipality AND campaign = :round AND unit_group = :group
                            AND state <> 'ABANDONED' AND child = ANY (CAST(:children AS uuid[]))
                        """)
                .param("children", children)
                .param("round", round)
                .param("group", group)
                .query((row, number) -> new Assessment.Id(row.getObject("id", UUID.class)))
                .list();
    }

    /** @throws NotFound when there is no such campaign or group here */
    GroupRound groupRound(GroupId group, Assessment.RoundId round) {
        return jdbc.sql("""
                        SELECT k.id, k.name, k.closes_on, g.id AS unit_group, g.name AS group_name, u.name AS unit_name
                        FROM assessment_campaign k
                        JOIN unit_group g ON g.municipality = k.municipality
                        JOIN unit u ON u.municipality = g.municipality AND u.id = g.unit
                        WHERE k.municipality = :municipality AND k.id = :round AND g.id = :group
                        """)
                .param("round", round)
                .param("group", group)
                .query((row, number) -> new GroupRound(
                        group,
                        row.getString("group_name"),
                        row.getString("unit_name"),
                        new Assessment.Round(
                                round, row.getString("name"), row.getObject("closes_on", LocalDate.class))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What was decided here about the same children before. */
    List<EarlierOf> earlier(List<Assessment.Id> ids) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (a.id) a.id, e.id AS earlier, j.position, j.decided_at
                        FROM assessment a
                        JOIN assessment e ON e.municipality = a.municipality AND e.child = a.child
                            AND e.sector = a.sector AND e.unit = a.unit AND e.opened_at < a.opened_at
                            AND e.state IN ('JOINT_DECIDED', 'PARENTS_INFORMED', 'CLOSED')
                        JOIN joint_assessment j ON j.municipality = e.municipality AND j.assessment = e.id
                        WHERE a.municipality = :municipality AND a.id = ANY (CAST(:ids AS uuid[]))
                        ORDER BY a.id, e.opened_at DESC, j.version DESC
                        """)
                .param("ids", ids)
                .query((row, number) -> new EarlierOf(
                        new Assessment.Id(row.getObject("id", UUID.class)),
                        new Earlier(
                                new Assessment.Id(row.getObject("earlier", UUID.class)),
                                Position.valueOf(row.getString("position")),
                                AssessmentRow.day(row, "decided_at"))))
                .list();
    }

    record EarlierOf(Assessment.Id assessment, Earlier earlier) {}
}
