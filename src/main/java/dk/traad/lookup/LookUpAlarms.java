package dk.traad.lookup;

import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Alarms as whoever answers for them meets them: never about oneself. A leader and the officer each answer with a line. */
@Repository
class LookUpAlarms {
    private static final int NEWEST = 100;

    private final JdbcClient jdbc;

    LookUpAlarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those not answered first, then the newest. */
    List<LookUpAlarm> of(Answering.Scope scope) {
        return jdbc.sql("""
                        SELECT a.id, a.kind, a.employee, e.name AS employee_name, u.name AS unit_name, a.times, a.first_at,
                            a.last_at, CASE WHEN :isOfficer THEN a.officer_note ELSE a.leader_note END AS note
                        FROM look_up_alarm a
                        JOIN employee e ON e.municipality = a.municipality AND e.id = a.employee
                        LEFT JOIN unit u ON u.municipality = a.municipality AND u.id = a.unit
                        WHERE a.municipality = :municipality AND a.employee <> :who
                            AND (:isOfficer OR a.unit = ANY (CAST(:led AS uuid[])))
                        ORDER BY (CASE WHEN :isOfficer THEN a.officer_note ELSE a.leader_note END) IS NOT NULL, a.last_at DESC, a.id
                        LIMIT :most
                        """)
                .param("isOfficer", scope.isOfficer())
                .param("who", scope.who())
                .param("led", scope.led())
                .param("most", NEWEST)
                .query(LookUpAlarm.class)
                .list();
    }

    /** @return false when a colleague has answered meanwhile */
    boolean answer(LookUpAlarm.Id id, boolean asOfficer, String note, EmployeeId by, Instant now) {
        var sql = asOfficer ? """
                UPDATE look_up_alarm SET officer_note = :note, officer_saw_by = :by, officer_saw_at = :now
                WHERE municipality = :municipality AND id = :id AND officer_saw_at IS NULL
                """ : """
                UPDATE look_up_alarm SET leader_note = :note, leader_saw_by = :by, leader_saw_at = :now
                WHERE municipality = :municipality AND id = :id AND leader_saw_at IS NULL
                """;
        return jdbc.sql(sql)
                        .param("id", id)
                        .param("note", note)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }
}
