package dk.traad.login;

import dk.traad.platform.web.Channel;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody in over a connection that others can listen to, unless whoever runs the program has said so. */
class ChannelFilter extends OncePerRequestFilter {
    private final Channel channel;
    private final TurnedBack turnedBack;

    ChannelFilter(Channel channel, TurnedBack turnedBack) {
        this.channel = channel;
        this.turnedBack = turnedBack;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (channel.isTrustworthy(request) || channel.mayBeOpen() || isAsset(request)) {
            chain.doFilter(request, response);
        } else {
            turnedBack.inTheClear(request, response);
        }
    }

    private static boolean isAsset(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }
}
