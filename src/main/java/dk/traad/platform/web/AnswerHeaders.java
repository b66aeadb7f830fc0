package dk.traad.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer tells the browser, whoever gives it: a page, a refusal, a redirect, an asset, a download, and what
 * the server answers before any of our code has seen the request.
 */
class AnswerHeaders extends OncePerRequestFilter {
    static final String CACHE = "Cache-Control";
    /** Two years, as the browsers' own lists of safe sites ask for. */
    private static final String ALWAYS_ENCRYPTED = "max-age=63072000; includeSubDomains";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "X-Frame-Options",
            "DENY",
            "X-Robots-Tag",
            "noindex, nofollow",
            CACHE,
            "no-store");

    private final Channel channel;

    AnswerHeaders(Channel channel) {
        this.channel = channel;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        write(response, channel.isEncrypted(request));
        chain.doFilter(request, response);
    }

    /** Set before anything else happens, so that no answer can be without; assets then say how long they may be kept. */
    static void write(HttpServletResponse response, boolean isEncrypted) {
        ALWAYS.forEach(response::setHeader);
        if (isEncrypted) {
            response.setHeader("Strict-Transport-Security", ALWAYS_ENCRYPTED);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
