package dk.traad.login;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.kernel.SignedIn;
import dk.traad.screen.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Where I am signed in, and leaving everywhere at once. It shows nobody but oneself. */
@Controller
class SessionController {
    private final OwnSessions sessions;
    private final StayLog log;
    private final Templates templates;

    SessionController(OwnSessions sessions, StayLog log, Templates templates) {
        this.sessions = sessions;
        this.log = log;
        this.templates = templates;
    }

    @GetMapping("/sessions")
    View mine(SignedIn who, Screen screen, HttpServletRequest request) {
        return page(templates.loginSessions(screen, sessions.of(who, request)));
    }

    /** Somebody is writing: the page says so now and then, so that no session ends in the middle of a sentence. */
    @GetMapping("/sessions/here")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void here(SignedIn who) {}

    @PostMapping("/sessions/end")
    View end(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        log.went(who, "END_ALL_SESSIONS");
        sessions.end(who, request);
        ForgetEverything.in(response);
        return redirect("/sign-in");
    }
}
