package dk.traad.platform.web;

import dk.traad.kernel.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** One person's stay in the program: who, since when, and when they last proved to be that person. */
public final class Stay extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final SignedIn who;
    private final Instant since;
    private final Instant confirmedAt;

    private Stay(SignedIn who, Instant since, Instant confirmedAt) {
        super(List.<GrantedAuthority>of());
        this.who = who;
        this.since = since;
        this.confirmedAt = confirmedAt;
        setAuthenticated(true);
    }

    /** Signing in is proof of who one is. */
    public static Stay begun(SignedIn who, Instant now) {
        return new Stay(who, now, now);
    }

    /** The stay of whoever asks now; null when nobody is signed in. */
    public static @Nullable Stay present() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Stay stay ? stay : null;
    }

    public Stay confirmed(Instant now) {
        return new Stay(who, since, now);
    }

    public SignedIn who() {
        return who;
    }

    public Instant since() {
        return since;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    @Override
    public SignedIn getPrincipal() {
        return who;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    /** The key under which a person's sessions are found: no name in it, and no two people with the same. */
    @Override
    public String getName() {
        return keyOf(who);
    }

    public static String keyOf(SignedIn who) {
        return who.municipality() + "/" + who.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "/" + who.person();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stay stay
                && stay.who.equals(who)
                && stay.since.equals(since)
                && stay.confirmedAt.equals(confirmedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(who, since, confirmedAt);
    }
}
