package dk.traad.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether anything in it is new since it was read; having been looked at is not. */
final class KeptSession<S extends Session> implements Session {
    private final S session;
    private boolean isChanged;

    KeptSession(S session, boolean isNew) {
        this.session = session;
        this.isChanged = isNew;
    }

    S session() {
        return session;
    }

    boolean isChanged() {
        return isChanged;
    }

    void written() {
        isChanged = false;
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        isChanged = true;
        return session.changeSessionId();
    }

    @Override
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // as the interface has it: none is null
    public <T extends @Nullable Object> T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        isChanged = true;
        session.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        isChanged = true;
        session.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    /** Goes along with the next real change: when somebody was last here is noted by {@link SessionLimits}. */
    @Override
    public void setLastAccessedTime(Instant at) {
        session.setLastAccessedTime(at);
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        isChanged = true;
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
