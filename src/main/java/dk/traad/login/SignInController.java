package dk.traad.login;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.kernel.SignedIn;
import dk.traad.platform.Settings;
import dk.traad.screen.Screen;
import dk.traad.screen.Screens;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The front door: everyone is shown to their own side of the house. */
@Controller
class SignInController {
    private final Settings settings;
    private final Templates templates;

    SignInController(Settings settings, Templates templates) {
        this.settings = settings;
        this.templates = templates;
    }

    /** Back to where a session ended, or to one's own front page. */
    @GetMapping("/")
    View home(HttpServletRequest request) {
        var who = Screens.signedIn();
        var wayBack = who == null ? null : WayBack.takenFrom(request.getSession(false));
        if (wayBack != null) {
            return redirect(wayBack.path());
        }
        return switch (who) {
            case SignedIn.Professional professional -> redirect("/desk");
            case SignedIn.Parent parent -> redirect("/family");
            case SignedIn.YoungPerson young -> redirect("/mine");
            case null -> redirect("/sign-in");
        };
    }

    @GetMapping("/sign-in")
    View signIn(Screen screen) {
        return settings.demo() ? redirect("/sign-in/demo") : page(templates.loginSignIn(screen));
    }
}
