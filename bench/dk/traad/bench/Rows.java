package dk.traad.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table by COPY. */
final class Rows implements AutoCloseable {
    private static final int BUNDLE = 256 * 1024;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(BUNDLE + 4096);

    /** @param isFresh whether the table began as a new file in this transaction: its rows are seen by all from the start */
    Rows(Connection connection, String tableAndColumns, boolean isFresh) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + tableAndColumns + " FROM STDIN" + (isFresh ? " (FREEZE)" : ""));
    }

    void add(@Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
        if (text.length() > BUNDLE) {
            send();
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case Boolean yes -> text.append(yes ? 't' : 'f');
            case Collection<?> many -> {
                text.append('{');
                var separator = "";
                for (var one : many) {
                    text.append(separator).append(one);
                    separator = ",";
                }
                text.append('}');
            }
            default -> text.append(value);
        }
    }

    private void send() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    @Override
    public void close() throws SQLException {
        send();
        copy.endCopy();
    }
}
