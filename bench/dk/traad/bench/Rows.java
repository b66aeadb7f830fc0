package dk.traad.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table by COPY, as the bytes PostgreSQL keeps: neither side writes them out or reads them. */
final class Rows implements AutoCloseable {
    private static final int BUNDLE = 64 * 1024;
    private static final int LONGEST_ROW = 16 * 1024;
    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final long FIRST_SECOND = FIRST_DAY.toEpochDay() * 24 * 60 * 60;
    /** How PostgreSQL knows a type within an array. */
    private static final int TEXT = 25;

    private static final int UUIDS = 2950;

    private final CopyIn copy;
    private final String[] types;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUNDLE + LONGEST_ROW);

    /** @param isFresh whether the table began as a new file in this transaction: its rows are seen by all from the start */
    Rows(Connection connection, String table, String columns, boolean isFresh) throws SQLException {
        types = types(connection, "SELECT " + columns + " FROM " + table + " LIMIT 0");
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " (" + columns + ") FROM STDIN (FORMAT binary"
                        + (isFresh ? ", FREEZE)" : ")"));
        bytes.put(SIGNATURE).putInt(0).putInt(0);
    }

    private static String[] types(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement()) {
            var columns = statement.executeQuery(query).getMetaData();
            var types = new String[columns.getColumnCount()];
            for (var i = 0; i < types.length; i++) {
                types[i] = columns.getColumnTypeName(i + 1);
            }
            return types;
        }
    }

    void add(@Nullable Object... values) throws SQLException {
        bytes.putShort((short) values.length);
        for (var i = 0; i < values.length; i++) {
            append(types[i], values[i]);
        }
        if (bytes.position() > BUNDLE) {
            send();
        }
    }

    private void append(String type, @Nullable Object value) {
        switch (value) {
            case null -> bytes.putInt(-1);
            case UUID key -> append(key);
            case String words -> append(words);
            case Integer number -> {
                switch (type) {
                    case "int2" -> bytes.putInt(Short.BYTES).putShort(number.shortValue());
                    case "int4" -> bytes.putInt(Integer.BYTES).putInt(number);
                    case "int8" -> bytes.putInt(Long.BYTES).putLong(number);
                    default -> throw new IllegalArgumentException(type + " for a number");
                }
            }
            case Instant at ->
                bytes.putInt(Long.BYTES)
                        .putLong((at.getEpochSecond() - FIRST_SECOND) * 1_000_000 + at.getNano() / 1_000);
            case LocalDate day -> bytes.putInt(Integer.BYTES).putInt((int) (day.toEpochDay() - FIRST_DAY.toEpochDay()));
            case Boolean yes -> bytes.putInt(1).put((byte) (yes ? 1 : 0));
            case List<?> many -> append(type.equals("_uuid") ? UUIDS : TEXT, many);
            default -> throw new IllegalArgumentException(type + " for a " + value.getClass());
        }
    }

    private void append(UUID key) {
        bytes.putInt(2 * Long.BYTES).putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits());
    }

    private void append(String words) {
        var letters = words.getBytes(StandardCharsets.UTF_8);
        bytes.putInt(letters.length).put(letters);
    }

    private void append(int type, List<?> many) {
        var start = bytes.position();
        bytes.putInt(0).putInt(many.isEmpty() ? 0 : 1).putInt(0).putInt(type);
        if (!many.isEmpty()) {
            bytes.putInt(many.size()).putInt(1);
        }
        for (var one : many) {
            append(type == UUIDS ? "uuid" : "text", one);
        }
        bytes.putInt(start, bytes.position() - start - Integer.BYTES);
    }

    private void send() throws SQLException {
        copy.writeToCopy(bytes.array(), 0, bytes.position());
        bytes.clear();
    }

    @Override
    public void close() throws SQLException {
        bytes.putShort((short) -1);
        send();
        copy.endCopy();
    }
}
