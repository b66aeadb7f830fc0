package dk.traad.roster.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a file is written in: UTF-8 or Windows-1252. A byte order mark says so; without one the first line with a letter
 * beyond ASCII does, because Danish text in Windows-1252 is never valid UTF-8. A later line that disagrees is not guessed
 * at.
 */
final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CharsetDecoder unicodeDecoder = StandardCharsets.UTF_8.newDecoder();
    private final CharsetDecoder windowsDecoder = WINDOWS.newDecoder();
    private @Nullable Charset charset;

    /** The first line of a file, of which a mark is taken off. */
    @Nullable
    String first(byte[] line) {
        if (line.length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length)) {
            charset = StandardCharsets.UTF_8;
            return decode(Arrays.copyOfRange(line, MARK.length, line.length));
        }
        return decode(line);
    }

    /** The line as text, or null when it is not written as the rest of the file is. */
    @Nullable
    String decode(byte[] line) {
        if (isAscii(line)) {
            return new String(line, StandardCharsets.US_ASCII);
        }
        var unicode = strictly(unicodeDecoder, line);
        if (charset == null) {
            charset = unicode == null ? WINDOWS : StandardCharsets.UTF_8;
        }
        if (charset == StandardCharsets.UTF_8) {
            return unicode;
        }
        return unicode == null ? strictly(windowsDecoder, line) : null;
    }

    /** The letters of plain ASCII, with something in the place of every other. */
    static String roughly(byte[] line) {
        return new String(line, StandardCharsets.US_ASCII);
    }

    private static boolean isAscii(byte[] line) {
        for (var one : line) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strictly(CharsetDecoder decoder, byte[] line) {
        try {
            return decoder.decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException otherwiseWritten) {
            return null;
        }
    }
}
