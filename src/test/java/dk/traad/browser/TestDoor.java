package dk.traad.browser;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.SignedIn;
import dk.traad.login.ButtonIsProof;
import dk.traad.login.SignIn;
import dk.traad.platform.web.Pages;
import dk.traad.screen.Gallery;
import dk.traad.screen.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A side door for browsers in tests: signs anyone in, and shows all components on one page. */
@TestComponent
@Controller
class TestDoor implements ButtonIsProof {
    private final SignIn signIn;
    private final Templates templates;

    TestDoor(SignIn signIn, Templates templates) {
        this.signIn = signIn;
        this.templates = templates;
    }

    @GetMapping("/sign-in/test/{kind}/{municipality}/{person}")
    View enter(
            @PathVariable String kind,
            @PathVariable int municipality,
            @PathVariable UUID person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var code = new MunicipalityCode(municipality);
        var who = switch (kind) {
            case "parent" -> new SignedIn.Parent(code, person);
            case "young-person" -> new SignedIn.YoungPerson(code, person);
            default -> new SignedIn.Professional(code, person);
        };
        signIn.as(who, request, response);
        return Pages.redirect("/sign-in/test/landed");
    }

    /** Somewhere to land that needs no feature. */
    @GetMapping("/sign-in/test/landed")
    View landed(Screen screen) {
        return Pages.page(templates.loginSignIn(screen));
    }

    @GetMapping("/sign-in/test/gallery")
    View gallery(Screen screen) {
        return Pages.page(Gallery.of(screen, templates));
    }

    @GetMapping("/sign-in/test/done")
    View done() {
        return Pages.redirect("/sign-in/test/gallery", "screen.step.done");
    }
}
