package dk.traad.login;

import dk.traad.platform.web.Channel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie that carries a session. Its name makes the browser itself refuse it from another site, another path or
 * without encryption; only where the channel is open to listeners anyway does it go by a weaker name (docs/adr/0010).
 */
@Component
class SessionCookie implements CookieSerializer {
    static final String NAME = "__Host-traad";
    static final String NAME_IN_THE_CLEAR = "traad";

    private final Channel channel;
    private final CookieSerializer safe = cookie(NAME, true);
    private final CookieSerializer inTheClear = cookie(NAME_IN_THE_CLEAR, false);

    SessionCookie(Channel channel) {
        this.channel = channel;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    private CookieSerializer of(HttpServletRequest request) {
        return channel.isTrustworthy(request) ? safe : inTheClear;
    }

    private static CookieSerializer cookie(String name, boolean isSecure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseSecureCookie(isSecure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }
}
