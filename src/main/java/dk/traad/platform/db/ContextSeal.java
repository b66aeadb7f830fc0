package dk.traad.platform.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traad.platform.crypt.Keys;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;

/**
 * Tells the database the context of a transaction so that it believes it: sealed with a key no statement of the
 * application can read, for this connection only, and for a few minutes (docs/adr/0008).
 */
class ContextSeal {
    /** Transactions begin within milliseconds; the rest is for clocks that differ. */
    static final int SECONDS = 300;

    private static final int BLOCK = 64;

    private final byte[] key;
    private final Clock clock;

    ContextSeal(byte[] key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** For the present transaction of this connection, in the place of what was told before. */
    void tell(Connection connection, Context context) throws SQLException {
        var process = connection.unwrap(PGConnection.class).getBackendPID();
        try (var statement = connection.createStatement()) {
            // Never the same twice: nothing for the server to keep prepared.
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            // A statement and not set_config, which the application may not call; every part is of letters, digits,
            // dashes, colons, points and plus signs.
            statement.execute("SET LOCAL traad.context = '%s'".formatted(words(context, process)));
        }
    }

    String words(Context context, int process) {
        // Validity is between two machines and has nothing to do with the program's calendar.
        var expires = System.currentTimeMillis() / 1000 + SECONDS;
        var person = context.person() == null ? "" : context.person().toString();
        var words = "%s|%s|%s|%s|%d|".formatted(context.municipality(), context.kind(), person, moment(), expires);
        return words + seal("context|" + process + "|" + words);
    }

    /** The local day and, for what ends within it, the time of day: "2026-11-16T10:00:00+01:00". */
    private String moment() {
        return OffsetDateTime.now(clock).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    String seal(String message) {
        return HexFormat.of().formatHex(Keys.hmac(key, message.getBytes(UTF_8)));
    }

    /** Gives the database what it needs to check a seal, when it has not got it. As the owner of the tables. */
    void keep(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                INSERT INTO traad.context_key AS k (id, inner_pad, outer_pad) VALUES (1, ?, ?)
                ON CONFLICT (id) DO UPDATE SET inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad
                WHERE k.inner_pad <> excluded.inner_pad OR k.outer_pad <> excluded.outer_pad
                """)) {
            statement.setBytes(1, pad((byte) 0x36));
            statement.setBytes(2, pad((byte) 0x5c));
            statement.executeUpdate();
        }
    }

    /** RFC 2104: the key, filled up to a block, with each byte mixed with the same one. */
    private byte[] pad(byte mixed) {
        var block = new byte[BLOCK];
        System.arraycopy(key, 0, block, 0, key.length);
        for (var i = 0; i < BLOCK; i++) {
            block[i] ^= mixed;
        }
        return block;
    }
}
