package dk.traad.platform.web;

import dk.traad.platform.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * How browsers reach the program: over https, on their own machine, or in the clear. TRAAD_PUBLIC_URL says it where
 * another machine stands in front; otherwise each request does (docs/adr/0010).
 */
@Component
public class Channel {
    private static final Logger LOG = LoggerFactory.getLogger(Channel.class);

    private final @Nullable URI publicUrl;
    private final boolean isDemo;

    public Channel(Environment environment, Settings settings) {
        var address = environment.getProperty("traad.public-url", "").strip();
        publicUrl = address.isEmpty() ? null : URI.create(address);
        isDemo = settings.demo();
        if (isOpenOnPurpose()) {
            LOG.warn("TRAAD_PUBLIC_URL begins with http: whoever is on the way can read along and take sessions over.");
        }
    }

    /** Whether what browsers send is encrypted on its way: also where a machine in front does that for us. */
    public boolean isEncrypted(HttpServletRequest request) {
        return isPublic("https") || request.isSecure();
    }

    /** What browsers treat as safe from listeners: https, and their own machine. */
    public boolean isTrustworthy(HttpServletRequest request) {
        return isEncrypted(request) || isOwnMachine(request.getServerName());
    }

    /** In the clear to another machine: invented people at any time, real ones only where that was written down. */
    public boolean mayBeOpen() {
        return isDemo || isOpenOnPurpose();
    }

    private boolean isOpenOnPurpose() {
        return publicUrl != null && isPublic("http") && !isOwnMachine(String.valueOf(publicUrl.getHost()));
    }

    /** Whether a machine in front speaks https for us, so that every request seems to come from there. */
    public boolean isBehindAnother(HttpServletRequest request) {
        return isPublic("https") && !request.isSecure();
    }

    /** Whether an Origin header names this program. */
    public boolean isOurs(String origin, HttpServletRequest request) {
        var host = request.getHeader("Host");
        var isHere = host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
        return isHere || (publicUrl != null && origin.equals(publicUrl.getScheme() + "://" + publicUrl.getAuthority()));
    }

    private boolean isPublic(String scheme) {
        return publicUrl != null && scheme.equalsIgnoreCase(publicUrl.getScheme());
    }

    private static boolean isOwnMachine(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.matches("127(\\.\\d{1,3}){3}")
                || host.equals("[::1]")
                || host.equals("::1")
                || host.equals("0:0:0:0:0:0:0:1")
                || host.equals("[0:0:0:0:0:0:0:1]");
    }
}
