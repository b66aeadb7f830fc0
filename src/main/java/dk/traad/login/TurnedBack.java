package dk.traad.login;

import dk.traad.platform.web.Pages;
import dk.traad.platform.web.Stay;
import dk.traad.screen.Screens;
import dk.traad.screen.Typed;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The pages of those who get no further than the filters: what happened, and what to do. */
@Component
class TurnedBack {
    private final Screens screens;
    private final Templates templates;

    TurnedBack(Screens screens, Templates templates) {
        this.screens = screens;
        this.templates = templates;
    }

    /** A form whose token is not this session's: an old page, or one that is not ours. Nothing was done. */
    void withoutToken(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws ServletException, IOException {
        var text = Stay.present() == null ? "screen.error.stale" : "login.old-page";
        send(
                HttpStatus.FORBIDDEN,
                templates.screenError(screens.of(request), text, "", Typed.in(request)),
                request,
                response);
    }

    /** A field with more in it than anybody writes; all of it is shown, so that nothing is lost. */
    void tooLong(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        anonymously(HttpStatus.CONTENT_TOO_LARGE, "login.too-long", Typed.in(request), request, response);
    }

    void fromElsewhere(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        anonymously(HttpStatus.FORBIDDEN, "login.elsewhere", request, response);
    }

    void inTheClear(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        anonymously(HttpStatus.FORBIDDEN, "login.in-the-clear", request, response);
    }

    /** Without looking anybody up: it must cost little, and says nothing about anyone. */
    void anonymously(HttpStatus status, String text, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        anonymously(status, text, List.of(), request, response);
    }

    private void anonymously(
            HttpStatus status,
            String text,
            List<String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        var context = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            send(status, templates.screenError(screens.of(request), text, "", typed), request, response);
        } finally {
            SecurityContextHolder.setContext(context);
        }
    }

    static void send(HttpStatus status, JteModel page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            Pages.answer(status, page).render(Map.of(), request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
