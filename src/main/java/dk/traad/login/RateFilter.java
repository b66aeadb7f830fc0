package dk.traad.login;

import dk.traad.platform.web.Channel;
import dk.traad.platform.web.Stay;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever asks faster than a person can read waits a little. It is counted per person; before signing in per session;
 * and only without either per address, far above what one building full of people does, because those behind the same
 * address are not to be punished for each other. Each node counts for itself (docs/adr/0012).
 */
class RateFilter extends OncePerRequestFilter {
    private static final Duration PAGES_WITHIN = Duration.ofSeconds(10);
    private static final int SIGN_INS = 20;
    private static final Duration SIGN_INS_WITHIN = Duration.ofMinutes(1);
    /** How many times as often a whole address may ask. */
    private static final int NEWCOMERS = 10;

    private final Channel channel;
    private final TurnedBack turnedBack;
    private final Rates pages;
    private final Rates newcomers;
    private final Rates signIns;

    RateFilter(Channel channel, TurnedBack turnedBack, int pagesWithinTenSeconds, LongSupplier nanoseconds) {
        this.channel = channel;
        this.turnedBack = turnedBack;
        pages = new Rates(pagesWithinTenSeconds, PAGES_WITHIN, nanoseconds);
        newcomers = new Rates(pagesWithinTenSeconds * NEWCOMERS, PAGES_WITHIN, nanoseconds);
        signIns = new Rates(SIGN_INS, SIGN_INS_WITHIN, nanoseconds);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var seconds = secondsToWait(request);
        if (seconds == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        turnedBack.anonymously(HttpStatus.TOO_MANY_REQUESTS, "login.too-fast", request, response);
    }

    private int secondsToWait(HttpServletRequest request) {
        var stay = Stay.present();
        if (stay != null) {
            return pages.secondsToWait(stay.getName());
        }
        var session = request.getSession(false);
        if (session != null) {
            return isSigningIn(request) ? signIns.secondsToWait(session.getId()) : pages.secondsToWait(session.getId());
        }
        // Behind another machine every address is that machine's.
        return channel.isBehindAnother(request) ? 0 : newcomers.secondsToWait(request.getRemoteAddr());
    }

    private static boolean isSigningIn(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().startsWith("/sign-in");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }
}
