package dk.traad.roster.difference;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows on their way into PostgreSQL in the text form of COPY, sent on in portions. */
final class CopyLine {
    private static final int PORTION = 64 * 1024;

    private final CopyIn copy;
    private final StringBuilder portion = new StringBuilder(PORTION + 4096);
    private boolean begun;

    CopyLine(CopyIn copy) {
        this.copy = copy;
    }

    /** Ids, dates, numbers, words and truths: whatever PostgreSQL reads from its plain text. */
    CopyLine add(@Nullable Object value) {
        separate();
        if (value == null) {
            portion.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    CopyLine add(byte @Nullable [] bytes) {
        separate();
        portion.append(bytes == null ? "\\N" : "\\\\x" + HexFormat.of().formatHex(bytes));
        return this;
    }

    /** An array of plain words, as a fault is. */
    CopyLine add(@Nullable List<String> words) {
        separate();
        portion.append(words == null ? "\\N" : "{\"" + String.join("\",\"", words) + "\"}");
        return this;
    }

    void end() throws SQLException {
        portion.append('\n');
        begun = false;
        if (portion.length() >= PORTION) {
            send();
        }
    }

    void send() throws SQLException {
        var bytes = portion.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        portion.setLength(0);
    }

    private void separate() {
        if (begun) {
            portion.append('\t');
        }
        begun = true;
    }

    private void escape(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            switch (letter) {
                case '\\' -> portion.append("\\\\");
                case '\t' -> portion.append("\\t");
                case '\n' -> portion.append("\\n");
                case '\r' -> portion.append("\\r");
                default -> portion.append(letter);
            }
        }
    }
}
