package dk.traad.focuspoint;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the moves of focus points and tells of them; whether one is legal says {@link State}. */
@Repository
class FocusPointMoves {
    private final JdbcClient jdbc;

    FocusPointMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it was still as it was seen */
    boolean move(FocusPoint.Id id, int seen, Stage to) {
        return jdbc.sql("""
                        UPDATE focus_point
                        SET state = :to, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :seen
                        """).param("to", to).param("id", id).param("seen", seen).update() == 1;
    }

    void invited(FocusPoint.Id id, LocalDate on) {
        jdbc.sql("""
                        UPDATE focus_point
                        SET invited_on = coalesce(invited_on, :on)
                        WHERE municipality = :municipality AND id = :id
                        """).param("id", id).param("on", on).update();
    }

    void talked(FocusPoint.Id id, LocalDate on) {
        jdbc.sql("""
                        UPDATE focus_point
                        SET dialogue_on = coalesce(dialogue_on, :on)
                        WHERE municipality = :municipality AND id = :id
                        """).param("id", id).param("on", on).update();
    }

    void protectedFor(FocusPoint.Id id, String reason) {
        jdbc.sql("""
                        UPDATE focus_point
                        SET protective_reason = coalesce(protective_reason, :reason)
                        WHERE municipality = :municipality AND id = :id
                        """).param("id", id).param("reason", reason).update();
    }

    void note(
            FocusPoint.Id id,
            ChildId child,
            String move,
            Stage to,
            String reason,
            @Nullable EmployeeId by,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO focus_point_step (municipality, id, focus_point, child, move, to_state, reason, taken_by,
                            taken_at)
                        VALUES (:municipality, :key, :id, :child, :move, :to, :reason, CAST(:by AS uuid), :now)
                        """)
                .param("key", UUID.randomUUID())
                .param("id", id)
                .param("child", child)
                .param("move", move)
                .param("to", to)
                .param("reason", reason)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** The newest first. */
    List<FocusPointStep> steps(FocusPoint.Id id) {
        return jdbc.sql("""
                        SELECT s.move, s.to_state, s.reason, e.name, s.taken_at
                        FROM focus_point_step s
                        LEFT JOIN employee e ON e.municipality = s.municipality AND e.id = s.taken_by
                        WHERE s.municipality = :municipality AND s.focus_point = :id
                        ORDER BY s.taken_at DESC, s.ordinal DESC
                        """).param("id", id).query((row, number) -> read(row)).list();
    }

    private static FocusPointStep read(ResultSet row) throws SQLException {
        return new FocusPointStep(
                row.getString("move"),
                Stage.valueOf(row.getString("to_state")),
                row.getString("reason"),
                row.getString("name"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
