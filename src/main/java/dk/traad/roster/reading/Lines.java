package dk.traad.roster.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream of bytes as numbered lines, of which no more than one is held. A line beyond the limit is passed over. */
final class Lines {
    static final int LIMIT = 64 * 1024;

    private final InputStream stream;
    private final byte[] buffer = new byte[LIMIT];
    private final byte[] line = new byte[LIMIT];
    private int next;
    private int filled;
    private int length;
    private boolean tooLong;
    private int number;

    Lines(InputStream stream) {
        this.stream = stream;
    }

    /** Goes to the next line; false when there is none. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        var any = false;
        while (next < filled || fill()) {
            any = true;
            var end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(end);
            next = end + 1;
            if (end < filled) {
                break;
            }
        }
        if (any) {
            number++;
        }
        return any;
    }

    private void keep(int end) {
        var more = end - next;
        if (tooLong || length + more > LIMIT) {
            tooLong = true;
            return;
        }
        System.arraycopy(buffer, next, line, length, more);
        length += more;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(stream.read(buffer), 0);
        return filled > 0;
    }

    /** The first line is number 1. */
    int number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** The line without its end, whether that was LF or CRLF. */
    byte[] bytes() {
        return Arrays.copyOf(line, length > 0 && line[length - 1] == '\r' ? length - 1 : length);
    }
}
