package dk.traad.focuspoint;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a focus point begins with: the place where its author is close to the child, and the words of an assessment. */
@Repository
class FocusPointOrigins {
    private final JdbcClient jdbc;

    FocusPointOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FocusPoints.Origin> place(ChildId child, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT sector, unit, unit_group
                        FROM place_of_who_writes
                        WHERE municipality = :municipality AND child = :child AND employee = :employee
                            AND from_on <= :today AND (to_on IS NULL OR to_on >= :today)
                        ORDER BY from_on DESC, unit
                        LIMIT 1
                        """)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> new FocusPoints.Origin(
                        row.getString("sector"),
                        row.getObject("unit", UUID.class),
                        row.getObject("unit_group", UUID.class),
                        null))
                .optional();
    }

    /** The newest decision of an assessment at this person's hand. */
    record Decision(
            ChildId child,
            FocusPoints.Origin origin,
            boolean isConcern,
            String goingWell,
            String attention,
            String surroundings,
            String context,
            LocalDate decidedOn) {}

    Optional<Decision> decision(UUID assessment, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.child, a.sector, a.unit, a.unit_group, j.position <> 'GREEN' AS is_concern, j.going_well,
                            j.attention, j.surroundings, j.context,
                            CAST(j.decided_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS decided_on
                        FROM assessment a
                        JOIN joint_assessment j ON j.municipality = a.municipality AND j.assessment = a.id
                        WHERE a.municipality = :municipality AND a.id = :assessment AND EXISTS (
                            SELECT FROM assessment_relation r
                            WHERE r.municipality = a.municipality AND r.assessment = a.id AND r.employee = :employee
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        ORDER BY j.version DESC
                        LIMIT 1
                        """)
                .param("assessment", assessment)
                .param("employee", employee)
                .param("today", today)
                .query((row, number) -> read(row, assessment))
                .optional();
    }

    /** What somebody wondered about, at this person's hand and closed to become a focus point. */
    record Wondered(String sentence, LocalDate noticedOn) {}

    Optional<Wondered> wondered(UUID wondering, ChildId child, EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT w.sentence, w.noticed_on
                        FROM wondering w
                        WHERE w.municipality = :municipality AND w.id = :wondering AND w.child = :child
                            AND w.outcome = 'FOCUS_POINT' AND EXISTS (
                            SELECT FROM wondering_relation r
                            WHERE r.municipality = w.municipality AND r.wondering = w.id AND r.employee = :employee
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        """)
                .param("wondering", wondering)
                .param("child", child)
                .param("employee", employee)
                .param("today", today)
                .query(Wondered.class)
                .optional();
    }

    /** What stands above the form of a new one. */
    Optional<FocusPoint.Subject> subject(ChildId child) {
        return jdbc.sql("""
                        SELECT id, first_name, last_name, birthday
                        FROM child
                        WHERE municipality = :municipality AND id = :child
                        """)
                .param("child", child)
                .query(FocusPoint.Subject.class)
                .optional();
    }

    private static Decision read(ResultSet row, UUID assessment) throws SQLException {
        return new Decision(
                new ChildId(row.getObject("child", UUID.class)),
                new FocusPoints.Origin(
                        row.getString("sector"),
                        row.getObject("unit", UUID.class),
                        row.getObject("unit_group", UUID.class),
                        assessment),
                row.getBoolean("is_concern"),
                row.getString("going_well"),
                row.getString("attention"),
                row.getString("surroundings"),
                row.getString("context"),
                row.getObject("decided_on", LocalDate.class));
    }
}
