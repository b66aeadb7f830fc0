package dk.traad.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where something came from: one request of a browser, or one piece of work of the program's own.
 *
 * @param session a fingerprint in hexadecimal digits; null without a session
 * @param changing whether something was to be changed; otherwise it was looked at
 */
record Origin(UUID request, @Nullable String session, boolean changing) {
    private static final String NUMBER = Origin.class.getName();
    private static final int FINGERPRINT_BYTES = 16;
    private static final List<String> LOOKING = List.of("GET", "HEAD", "OPTIONS");

    static Origin present() {
        var request = browser();
        return request == null
                ? new Origin(UUID.randomUUID(), null, true)
                : new Origin(numberOf(request), fingerprint(request), !LOOKING.contains(request.getMethod()));
    }

    /** Null outside a browser's request. */
    static @Nullable HttpServletRequest browser() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest()
                : null;
    }

    private static UUID numberOf(HttpServletRequest request) {
        if (request.getAttribute(NUMBER) instanceof UUID known) {
            return known;
        }
        var number = UUID.randomUUID();
        request.setAttribute(NUMBER, number);
        return number;
    }

    private static @Nullable String fingerprint(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(session.getId().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, FINGERPRINT_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
