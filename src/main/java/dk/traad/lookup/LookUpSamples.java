package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The samples of the units somebody leads, and what is handed to the data protection officer. */
@Repository
class LookUpSamples {
    private static final String SELECT = """
            SELECT s.id, s.week, u.name AS unit_name, s.employee, e.name AS employee_name, s.child, s.looked_at, s.action,
                s.changing, s.oddities, s.answer, s.answer_note, s.officer_note
            FROM look_up_sample s
            JOIN unit u ON u.municipality = s.municipality AND u.id = s.unit
            JOIN employee e ON e.municipality = s.municipality AND e.id = s.employee
            """;

    private final JdbcClient jdbc;

    LookUpSamples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is not answered, and what is answered of the newest week; the oldest week first. */
    List<LookUpSample> of(Answering.Scope scope) {
        return jdbc.sql(SELECT + """
                        WHERE s.municipality = :municipality AND s.unit = ANY (CAST(:led AS uuid[])) AND s.employee <> :who
                            AND (s.answer IS NULL OR s.answer = 'ASKING' OR s.week = (
                                SELECT max(n.week) FROM look_up_sample n
                                WHERE n.municipality = s.municipality AND n.unit = s.unit))
                        ORDER BY s.week, s.looked_at, s.id
                        """)
                .param("led", scope.led())
                .param("who", scope.who())
                .query((row, number) -> sample(row))
                .list();
    }

    List<LookUpSample> handedOver(Answering.Scope scope) {
        return scope.isOfficer()
                ? jdbc.sql(SELECT + """
                        WHERE s.municipality = :municipality AND s.answer = 'TO_OFFICER' AND s.officer_closed_at IS NULL
                            AND s.employee <> :who
                        ORDER BY s.answered_at, s.id
                        """)
                        .param("who", scope.who())
                        .query((row, number) -> sample(row))
                        .list()
                : List.of();
    }

    /** @return false when a colleague has answered for good meanwhile */
    boolean answer(LookUpSample.Id id, LookUpSample.Answer answer, String note, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE look_up_sample SET answer = :answer, answer_note = :note, answered_by = :by, answered_at = :now
                        WHERE municipality = :municipality AND id = :id AND (answer IS NULL OR answer = 'ASKING')
                        """)
                        .param("id", id)
                        .param("answer", answer)
                        .param("note", note)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** One's own "in order", pressed a moment ago by mistake. */
    boolean takeBack(LookUpSample.Id id, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE look_up_sample SET answer = NULL, answer_note = '', answered_by = NULL, answered_at = NULL
                        WHERE municipality = :municipality AND id = :id AND answer = 'ORDINARY' AND answered_by = :by
                            AND answered_at > CAST(:now AS timestamptz) - INTERVAL '1 hour'
                        """).param("id", id).param("by", by).param("now", now).update() == 1;
    }

    boolean close(LookUpSample.Id id, String note, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE look_up_sample SET officer_note = :note, officer_closed_by = :by, officer_closed_at = :now
                        WHERE municipality = :municipality AND id = :id AND answer = 'TO_OFFICER' AND officer_closed_at IS NULL
                        """)
                        .param("id", id)
                        .param("note", note)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    private static LookUpSample sample(ResultSet row) throws SQLException {
        return new LookUpSample(
                new LookUpSample.Id(row.getObject("id", UUID.class)),
                row.getObject("week", LocalDate.class),
                row.getString("unit_name"),
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getString("employee_name"),
                new ChildId(row.getObject("child", UUID.class)),
                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                row.getString("action"),
                row.getBoolean("changing"),
                Arrays.asList((String[]) row.getArray("oddities").getArray()),
                answer(row.getString("answer")),
                row.getString("answer_note"),
                row.getString("officer_note"));
    }

    private static LookUpSample.@Nullable Answer answer(@Nullable String answer) {
        return answer == null ? null : LookUpSample.Answer.valueOf(answer);
    }
}
