package dk.traad.login;

import dk.traad.kernel.Unavailable;
import dk.traad.platform.web.Entrance;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in as many as can be at work at once, before anything is looked up for them; the others are told at once to come
 * again. What somebody sends slowly is read outside, so that they hold nobody up (docs/scale.md).
 */
class EntranceFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(EntranceFilter.class);
    private static final String SECONDS = "2";
    /** Forms that are being read at once: each holds a thread, of which the server has 200. */
    private static final int READ_AT_ONCE = 64;
    /** Files are read by whoever takes them; that many at once, beside everything else. */
    private static final int UPLOADS_AT_ONCE = 2;

    private final Entrance entrance;
    private final TurnedBack turnedBack;
    private final Semaphore reading = new Semaphore(READ_AT_ONCE);
    private final Semaphore uploads = new Semaphore(UPLOADS_AT_ONCE);

    EntranceFilter(Entrance entrance, TurnedBack turnedBack) {
        this.entrance = entrance;
        this.turnedBack = turnedBack;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request)) {
            upload(request, response, chain);
        } else if (isRead(request) && entrance.enter()) {
            var began = System.nanoTime();
            try {
                further(request, response, chain);
            } finally {
                entrance.leave(System.nanoTime() - began);
            }
        } else {
            refuse("login.busy", request, response);
        }
    }

    private void upload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!uploads.tryAcquire()) {
            refuse("login.busy", request, response);
            return;
        }
        try {
            further(request, response, chain);
        } finally {
            uploads.release();
        }
    }

    /** The database may be away for the sessions too; what happens further in has pages of its own. */
    private void further(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Unavailable nobodyLookedUp) {
            LOG.error("no connection for {}", nobodyLookedUp.getMessage());
            refuse("screen.error.busy", request, response);
        } catch (SessionNotWritten afterwards) {
            LOG.error(
                    "a session was not written ({})",
                    String.valueOf(afterwards.getCause()).split(":", 2)[0]);
            refuse(
                    request.getMethod().equals("GET") ? "screen.error.busy" : "screen.error.outcome-unknown",
                    request,
                    response);
        }
    }

    /** Whatever is sent is here when it returns true. */
    private boolean isRead(HttpServletRequest request) {
        if (!MediaType.APPLICATION_FORM_URLENCODED_VALUE.equals(type(request))) {
            return true;
        }
        if (!reading.tryAcquire()) {
            return false;
        }
        try {
            request.getParameterMap();
        } catch (IllegalStateException tooMuch) {
            // Said further in, where the words for it are; Tomcat says it once.
            request.setAttribute(FormBounds.TOO_MUCH, true);
        } finally {
            reading.release();
        }
        return true;
    }

    private static boolean isUpload(HttpServletRequest request) {
        return MediaType.MULTIPART_FORM_DATA_VALUE.equals(type(request));
    }

    private static String type(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
    }

    private void refuse(String text, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        turnedBack.anonymously(HttpStatus.SERVICE_UNAVAILABLE, text, request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }
}
