package dk.traad.login;

import dk.traad.platform.web.Channel;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What another site starts is refused before anything of ours is read or a session touched: it may lead here by a link,
 * and nothing more. The token in every form is asked for all the same.
 */
class OwnPagesFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Channel channel;
    private final TurnedBack turnedBack;

    OwnPagesFilter(Channel channel, TurnedBack turnedBack) {
        this.channel = channel;
        this.turnedBack = turnedBack;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFromElsewhere(request) && !isFollowedLink(request)) {
            turnedBack.fromElsewhere(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** "null" is what our own pages send too, because they tell nobody where one comes from. */
    private boolean isFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return "cross-site".equals(site)
                || "same-site".equals(site)
                || (origin != null && !origin.equals("null") && !channel.isOurs(origin, request));
    }

    private static boolean isFollowedLink(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
