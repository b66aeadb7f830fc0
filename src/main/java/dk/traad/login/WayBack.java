package dk.traad.login;

import dk.traad.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The page somebody was on when their session ended, kept for when they sign in again.
 *
 * @param person who it was, so that nobody else is led there; null when that is no longer known
 */
record WayBack(String path, @Nullable SignedIn person) implements Serializable {
    private static final String NAME = WayBack.class.getName();

    static WayBack to(HttpServletRequest request, @Nullable SignedIn person) {
        var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return new WayBack(request.getRequestURI() + (query == null ? "" : "?" + query), person);
    }

    static @Nullable WayBack of(@Nullable HttpSession session) {
        return session == null ? null : (WayBack) session.getAttribute(NAME);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    /** Walked once. */
    static @Nullable WayBack takenFrom(@Nullable HttpSession session) {
        var wayBack = of(session);
        if (session != null) {
            session.removeAttribute(NAME);
        }
        return wayBack;
    }

    /** Where it is not known whose page it was, it must at least be one of this person's side of the house. */
    boolean isOf(SignedIn who) {
        return person == null ? isOfFamilies() != who instanceof SignedIn.Professional : person.equals(who);
    }

    private boolean isOfFamilies() {
        return path.startsWith("/family") || path.startsWith("/mine");
    }
}
