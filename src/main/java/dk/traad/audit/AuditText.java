package dk.traad.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A row of the log as it is sealed: PostgreSQL's own text of all its columns, in UTC, which is the same whenever the row
 * is.
 */
record AuditText(int municipality, long transaction, String writtenAt, byte[] text) {
    /** Whole transactions in the order of their numbers; every municipality's when none is named. */
    static Stream<AuditText> read(JdbcTemplate jdbc, @Nullable Integer municipality, long from, long to) {
        return jdbc.queryForStream(
                """
                SELECT municipality, transaction_id::text AS transaction, written_at::text AS written_at,
                    ROW(municipality, id, at, written_at, transaction_id, actor, actor_kind, actor_role, actor_unit, action,
                        outcome, changing, child, object, object_id, relation, reason, request, session, audience)::text
                        AS text
                FROM audit
                WHERE transaction_id >= CAST(? AS xid8) AND transaction_id < CAST(? AS xid8)
                    AND (CAST(? AS int) IS NULL OR municipality = CAST(? AS int))
                ORDER BY transaction_id, id
                """, (row, number) -> of(row), Long.toString(from), Long.toString(to), municipality, municipality);
    }

    private static AuditText of(ResultSet row) throws SQLException {
        return new AuditText(
                row.getInt("municipality"),
                Long.parseLong(row.getString("transaction")),
                row.getString("written_at"),
                row.getBytes("text"));
    }
}
