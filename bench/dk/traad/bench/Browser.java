package dk.traad.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** One connection that stays open and one session: as little as can be, because it runs beside what is measured. */
final class Browser implements AutoCloseable {
    private static final int PATIENCE_MILLISECONDS = 30_000;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream input;
    private String cookie = "";

    Browser(int port) {
        this.port = port;
    }

    /** @param body as it was sent, compressed or not */
    record Answer(int status, String location, String retryAfter, boolean isCompressed, byte[] body) {
        String text() throws IOException {
            if (!isCompressed) {
                return new String(body, StandardCharsets.UTF_8);
            }
            try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** The same person at another connection. */
    Browser again(int otherPort) {
        var again = new Browser(otherPort);
        again.cookie = cookie;
        return again;
    }

    /** From now on as this one's person. */
    Browser as(Browser other) {
        cookie = other.cookie;
        return this;
    }

    void forget() {
        cookie = "";
    }

    Answer get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Encoding: gzip\r\n"
                + "Accept-Language: da\r\n" + cookie + "\r\n");
    }

    /** @param headers whole lines, or nothing */
    Answer post(String path, String form, String headers) throws IOException {
        var length = form.getBytes(StandardCharsets.UTF_8).length;
        return send("POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Encoding: gzip\r\n"
                + "Accept-Language: da\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length
                + "\r\n" + headers + cookie + "\r\n" + form);
    }

    private Answer send(String request) throws IOException {
        var wasOpen = socket != null;
        try {
            return exchange(request);
        } catch (IOException closed) {
            close();
            if (!wasOpen) {
                throw closed;
            }
            // The server may end a connection after so many requests; the next one is a new one.
            return exchange(request);
        }
    }

    private Answer exchange(String request) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            input = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        }
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        return read();
    }

    private Answer read() throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var length = 0;
        var isChunked = false;
        var isCompressed = false;
        var isLast = false;
        var location = "";
        var retryAfter = "";
        for (var header = line(); !header.isEmpty(); header = line()) {
            var colon = header.indexOf(':');
            var name = header.substring(0, colon).toLowerCase(Locale.ROOT);
            var value = header.substring(colon + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> isChunked = value.equals("chunked");
                case "content-encoding" -> isCompressed = value.equals("gzip");
                case "connection" -> isLast = value.equalsIgnoreCase("close");
                case "location" -> location = value;
                case "retry-after" -> retryAfter = value;
                case "set-cookie" -> cookie = "Cookie: " + value.split(";", 2)[0] + "\r\n";
                default -> {}
            }
        }
        var body = isChunked ? chunks() : bytes(length);
        if (isLast) {
            close();
        }
        return new Answer(status, location, retryAfter, isCompressed, body);
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.writeBytes(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = open().readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var one = open().read(); one != '\n'; one = open().read()) {
            if (one < 0) {
                throw new EOFException();
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }

    private InputStream open() throws IOException {
        if (input == null) {
            throw new IOException("no connection");
        }
        return input;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
            input = null;
        }
    }
}
