package dk.traad.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser may send at most. Each form says its own, smaller limits beside its fields; this is the wall behind
 * them, and the sizes of a whole form and of uploads stand in application.yaml.
 */
class FormBounds extends OncePerRequestFilter {
    /** Ten times what any field asks for. */
    static final int LONGEST_FIELD = 40_000;
    /** The only addresses that take files. */
    static final Set<String> UPLOADS = Set.of("/roster", "/settings/file", "/settings/mark");

    /** Set on a request whose form Tomcat has given up on already. */
    static final String TOO_MUCH = FormBounds.class.getName() + ".tooMuch";

    private final TurnedBack turnedBack;

    FormBounds(TurnedBack turnedBack) {
        this.turnedBack = turnedBack;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isTypeWeRead(request)) {
            turnedBack.anonymously(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "login.no-form", request, response);
        } else if (!isReadable(request)) {
            var text = isUpload(request) ? "screen.error.too-large" : "login.too-much";
            turnedBack.anonymously(HttpStatus.CONTENT_TOO_LARGE, text, request, response);
        } else if (hasFieldTooLong(request)) {
            turnedBack.tooLong(request, response);
        } else {
            chain.doFilter(new PlainText(request), response);
        }
    }

    private static boolean isTypeWeRead(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null) {
            return true;
        }
        try {
            var sent = MediaType.parseMediaType(type);
            return MediaType.APPLICATION_FORM_URLENCODED.includes(sent)
                    || MediaType.MULTIPART_FORM_DATA.includes(sent) && UPLOADS.contains(request.getRequestURI());
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /** Tomcat gives up on a form that is too large or has too many fields; nothing of it can be read then. */
    private static boolean isReadable(HttpServletRequest request) {
        if (request.getAttribute(TOO_MUCH) != null) {
            return false;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException tooMuch) {
            return false;
        }
    }

    private static boolean hasFieldTooLong(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(value -> value.length() > LONGEST_FIELD);
    }
}
