package dk.traad.login;

import dk.traad.kernel.SignedIn;
import dk.traad.platform.web.Stay;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions one person has open, in whichever browsers. */
@Component
class OwnSessions {
    private static final String SIGNED_IN = "SPRING_SECURITY_CONTEXT";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    List<OpenSession> of(SignedIn who, HttpServletRequest request) {
        var present = request.getSession(false);
        var key = present == null ? "" : present.getId();
        return sessions.findByPrincipalName(Stay.keyOf(who)).entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(open(entry, key)))
                .sorted(Comparator.comparing(OpenSession::isThis)
                        .thenComparing(OpenSession::lastSeen)
                        .reversed())
                .toList();
    }

    /** All of them, this one too. */
    void end(SignedIn who, HttpServletRequest request) {
        sessions.findByPrincipalName(Stay.keyOf(who)).keySet().forEach(sessions::deleteById);
        var present = request.getSession(false);
        if (present != null) {
            present.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static @Nullable OpenSession open(Map.Entry<String, ? extends Session> entry, String present) {
        var session = entry.getValue();
        SecurityContext context = session.getAttribute(SIGNED_IN);
        if (context == null || !(context.getAuthentication() instanceof Stay stay)) {
            return null;
        }
        Instant seen = session.getAttribute(SessionLimits.LAST_SEEN);
        return new OpenSession(
                stay.since(),
                Objects.requireNonNullElse(seen, stay.since()),
                entry.getKey().equals(present));
    }
}
