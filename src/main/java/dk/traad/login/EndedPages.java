package dk.traad.login;

import dk.traad.platform.web.Stay;
import dk.traad.screen.Screens;
import dk.traad.screen.Typed;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The pages of those who are turned back before any handler: what happened, what is kept, how to go on. */
@Component
class EndedPages {
    private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();
    private final CsrfTokenRequestHandler handler = new XorCsrfTokenRequestAttributeHandler();
    private final Screens screens;
    private final Templates templates;

    EndedPages(Screens screens, Templates templates) {
        this.screens = screens;
        this.templates = templates;
    }

    /** Closes the session and says why; what was on its way is shown, so that it can be taken along. */
    void end(Ending why, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var stay = Stay.present();
        var session = request.getSession(false);
        if (session != null && !isBehindThePage(request)) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        if (why.leadsBack() && !isBehindThePage(request)) {
            WayBack.to(request, stay == null ? null : stay.who()).keepIn(request.getSession(true));
        }
        handler.handle(request, response, tokens.loadDeferredToken(request, response));
        var screen = screens.of(request);
        TurnedBack.send(
                HttpStatus.UNAUTHORIZED, templates.loginEnded(screen, why, Typed.in(request)), request, response);
    }

    /** What a page sends by itself is refused as well, but the person is told when they next do something. */
    private static boolean isBehindThePage(HttpServletRequest request) {
        return request.getHeader("X-Row") != null || request.getHeader("X-Here") != null;
    }
}
