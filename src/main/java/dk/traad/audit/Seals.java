package dk.traad.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The seals of every municipality, read and added as the sealer. */
final class Seals {
    private final JdbcTemplate jdbc;

    Seals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The present moment of the database.
     *
     * @param closedBelow every transaction with a smaller number has ended
     */
    record Moment(String now, long closedBelow) {}

    Moment present() {
        return jdbc.query(
                        """
                        SELECT clock_timestamp()::text AS now,
                            pg_snapshot_xmin(pg_current_snapshot())::text AS closed_below
                        """,
                        (row, number) ->
                                new Moment(row.getString("now"), Long.parseLong(row.getString("closed_below"))))
                .getFirst();
    }

    /** Up to where everything is sealed, in every municipality: a round seals them all or none. */
    long sealedBelow() {
        return jdbc.query("""
                        SELECT to_transaction::text AS sealed_below
                        FROM audit_seal
                        ORDER BY to_transaction DESC
                        LIMIT 1
                        """, (row, number) -> Long.parseLong(row.getString("sealed_below"))).stream()
                .findFirst()
                .orElse(0L);
    }

    /** Up to where everything was sealed at the beginning of a day. */
    long sealedBelow(String day) {
        return jdbc.query("""
                        SELECT to_transaction::text AS sealed_below
                        FROM audit_seal
                        WHERE sealed_at < CAST(? AS timestamptz)
                        ORDER BY to_transaction DESC
                        LIMIT 1
                        """, (row, number) -> Long.parseLong(row.getString("sealed_below")), day).stream()
                .findFirst()
                .orElse(0L);
    }

    Optional<Seal> newest(int municipality) {
        return jdbc.query("""
                        SELECT municipality, number, sealed_at::text, from_transaction::text, to_transaction::text, row_count,
                            previous, hash
                        FROM audit_seal
                        WHERE municipality = ?
                        ORDER BY number DESC
                        LIMIT 1
                        """, (row, number) -> Seal.of(row), municipality).stream()
                .findFirst();
    }

    /** The last one of those that end at that transaction or before. */
    Optional<Seal> newestBelow(int municipality, long transaction) {
        return jdbc.query("""
                        SELECT municipality, number, sealed_at::text, from_transaction::text, to_transaction::text, row_count,
                            previous, hash
                        FROM audit_seal
                        WHERE municipality = ? AND to_transaction <= CAST(? AS xid8)
                        ORDER BY number DESC
                        LIMIT 1
                        """, (row, number) -> Seal.of(row), municipality, Long.toString(transaction)).stream()
                .findFirst();
    }

    List<Seal> newestOfAll() {
        return jdbc.query("""
                SELECT s.municipality, s.number, s.sealed_at::text, s.from_transaction::text, s.to_transaction::text,
                    s.row_count, s.previous, s.hash
                FROM municipality m
                CROSS JOIN LATERAL (
                    SELECT municipality, number, sealed_at, from_transaction, to_transaction, row_count, previous, hash
                    FROM audit_seal
                    WHERE municipality = m.municipality
                    ORDER BY number DESC
                    LIMIT 1) s
                ORDER BY s.municipality
                """, (row, number) -> Seal.of(row));
    }

    Optional<Seal> of(int municipality, long number) {
        return jdbc.query("""
                        SELECT municipality, number, sealed_at::text, from_transaction::text, to_transaction::text, row_count,
                            previous, hash
                        FROM audit_seal
                        WHERE municipality = ? AND number = ?
                        """, (row, line) -> Seal.of(row), municipality, number).stream()
                .findFirst();
    }

    /** Round after round; every municipality's when none is named. */
    Stream<Seal> from(@Nullable Integer municipality, long transaction) {
        return jdbc.queryForStream(
                """
                SELECT municipality, number, sealed_at::text, from_transaction::text, to_transaction::text, row_count, previous,
                    hash
                FROM audit_seal
                WHERE to_transaction > CAST(? AS xid8)
                    AND (CAST(? AS int) IS NULL OR municipality = CAST(? AS int))
                ORDER BY to_transaction, municipality, number
                """, (row, number) -> Seal.of(row), Long.toString(transaction), municipality, municipality);
    }

    void add(Seal seal) {
        jdbc.update(
                """
                INSERT INTO audit_seal (municipality, number, sealed_at, from_transaction, to_transaction, row_count, previous,
                    hash)
                VALUES (?, ?, CAST(? AS timestamptz), CAST(? AS xid8), CAST(? AS xid8), ?, ?, ?)
                """,
                seal.municipality(),
                seal.number(),
                seal.sealedAt(),
                Long.toString(seal.from()),
                Long.toString(seal.to()),
                seal.rows(),
                seal.previous(),
                seal.hash());
    }

    String aMinuteAgo() {
        return jdbc.query(
                        "SELECT (clock_timestamp() - INTERVAL '60 seconds')::text AS at",
                        (row, number) -> row.getString("at"))
                .getFirst();
    }

    List<Integer> municipalities() {
        return jdbc.queryForList("SELECT municipality FROM municipality ORDER BY municipality", Integer.class);
    }

    /** Whether this one may seal now; another node may be at it. */
    boolean alone() {
        return Boolean.TRUE.equals(jdbc.queryForObject("SELECT pg_try_advisory_xact_lock(7206)", Boolean.class));
    }
}
