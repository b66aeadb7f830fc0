package dk.traad.login;

import dk.traad.kernel.SignedIn;
import dk.traad.platform.web.Stay;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets a person in whom somebody else has vouched for, in a new session, and leads them back to where they were. */
@Component
public class SignIn {
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final StayLog log;
    private final Clock clock;

    SignIn(StayLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    public void as(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        var wayBack = WayBack.of(before);
        if (before != null) {
            before.invalidate();
        }
        var session = request.getSession(true);
        session.setMaxInactiveInterval((int) SessionLimits.KEPT.toSeconds());
        session.setAttribute(SessionLimits.LAST_SEEN, clock.instant());
        if (wayBack != null && wayBack.isOf(who)) {
            wayBack.keepIn(session);
        }
        log.came(who);
        keep(Stay.begun(who, clock.instant()), request, response);
    }

    /** Whoever is signed in has proved again to be that person; the session's key changes with it. */
    void confirm(Stay stay, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        log.confirmed(stay.who());
        keep(stay.confirmed(clock.instant()), request, response);
    }

    private void keep(Stay stay, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(stay);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
