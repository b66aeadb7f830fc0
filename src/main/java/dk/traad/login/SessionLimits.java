package dk.traad.login;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn;
import dk.traad.platform.db.Context;
import dk.traad.platform.web.Stay;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session nobody uses, one that has lasted too long, and one whose person no longer belongs here. */
@Component
class SessionLimits {
    static final Duration IDLE_STAFF = Duration.ofMinutes(15);
    static final Duration IDLE_FAMILY = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    /** How long the row of a session is kept: past the idle limits, so that its end can be explained. */
    static final Duration KEPT = Duration.ofHours(1);
    /** How exactly we know when somebody was here: a change of the session is written this often at most. */
    private static final Duration NOTED_EVERY = Duration.ofSeconds(30);

    static final String LAST_SEEN = "last-seen";

    private final Access access;
    private final TransactionTemplate transaction;
    private final EndedPages pages;
    private final Clock clock;

    SessionLimits(Access access, TransactionTemplate transaction, EndedPages pages, Clock clock) {
        this.access = access;
        this.transaction = transaction;
        this.pages = pages;
        this.clock = clock;
    }

    OncePerRequestFilter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                var why = ending(request);
                if (why == null) {
                    chain.doFilter(request, response);
                } else {
                    pages.end(why, request, response);
                }
            }

            /** How a page looks is nobody's, and its picture may be asked for when the session is over. */
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return request.getRequestURI().startsWith("/assets/");
            }
        };
    }

    static @Nullable Instant lastSeen(@Nullable HttpSession session) {
        return session == null ? null : (Instant) session.getAttribute(LAST_SEEN);
    }

    private @Nullable Ending ending(HttpServletRequest request) {
        var stay = Stay.present();
        if (stay == null) {
            return isOfASessionThatIsGone(request) ? Ending.GONE : null;
        }
        var session = request.getSession(false);
        var seen = lastSeen(session);
        var now = clock.instant();
        if (now.isAfter(stay.since().plus(LONGEST))) {
            return Ending.TOO_LONG;
        }
        if (now.isAfter((seen == null ? stay.since() : seen).plus(idle(stay.who())))) {
            return stay.who() instanceof SignedIn.Professional ? Ending.IDLE_STAFF : Ending.IDLE_FAMILY;
        }
        if (session != null && (seen == null || now.isAfter(seen.plus(NOTED_EVERY)))) {
            session.setAttribute(LAST_SEEN, now);
            return isStillSomebody(stay.who()) ? null : Ending.NOBODY_ANY_MORE;
        }
        return null;
    }

    /** A key that opens nothing any more, on its way to a page that asks for one. */
    private static boolean isOfASessionThatIsGone(HttpServletRequest request) {
        return request.getRequestedSessionId() != null
                && !request.isRequestedSessionIdValid()
                && !SecuritySettings.isOpenToEveryone(request);
    }

    private static Duration idle(SignedIn who) {
        return who instanceof SignedIn.Professional ? IDLE_STAFF : IDLE_FAMILY;
    }

    /** The door refuses whoever has left at once; this takes the open session from them too. */
    private boolean isStillSomebody(SignedIn who) {
        return Boolean.TRUE.equals(Context.of(who)
                .call(() -> transaction.execute(unused -> switch (who) {
                    case SignedIn.Professional professional ->
                        !access.standing(professional).employments().isEmpty();
                    case SignedIn.Citizen citizen -> !access.children(citizen).isEmpty();
                })));
    }
}
