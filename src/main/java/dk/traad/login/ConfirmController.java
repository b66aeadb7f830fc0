package dk.traad.login;

import static dk.traad.platform.web.Pages.answer;

import dk.traad.kernel.NotFound;
import dk.traad.platform.web.ConfirmationNeeded;
import dk.traad.platform.web.Stay;
import dk.traad.screen.Parked;
import dk.traad.screen.Screens;
import dk.traad.screen.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Proving again who one is, in the middle of something: the form waits on the page and goes on as it was. */
@Controller
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConfirmController {
    private final ObjectProvider<ButtonIsProof> buttonIsProof;
    private final SignIn signIn;
    private final Screens screens;
    private final Templates templates;

    ConfirmController(
            ObjectProvider<ButtonIsProof> buttonIsProof, SignIn signIn, Screens screens, Templates templates) {
        this.buttonIsProof = buttonIsProof;
        this.signIn = signIn;
        this.screens = screens;
        this.templates = templates;
    }

    /** Without a button the way is to sign in again; what was typed is shown, to be taken along. */
    @ExceptionHandler(ConfirmationNeeded.class)
    View ask(HttpServletRequest request) {
        var screen = screens.of(request);
        if (buttonIsProof.getIfAvailable() != null) {
            return answer(HttpStatus.FORBIDDEN, templates.loginConfirm(screen, Parked.of(request)));
        }
        var session = request.getSession(false);
        if (session != null) {
            WayBack.to(request, Screens.signedIn()).keepIn(session);
        }
        return answer(HttpStatus.FORBIDDEN, templates.loginConfirmAgain(screen, Typed.in(request)));
    }

    /** A form goes on by 307, which browsers follow with the same method and the same fields. */
    @PostMapping("/sign-in/confirm")
    View confirm(
            @RequestParam("confirm-to") String to,
            @RequestParam("confirm-form") boolean isForm,
            HttpServletRequest request,
            HttpServletResponse response) {
        var stay = Stay.present();
        if (stay == null || buttonIsProof.getIfAvailable() == null || !isOurs(to)) {
            throw new NotFound();
        }
        signIn.confirm(stay, request, response);
        var status = isForm ? HttpStatus.TEMPORARY_REDIRECT : HttpStatus.SEE_OTHER;
        return (model, asked, answered) -> {
            answered.setStatus(status.value());
            answered.setHeader(HttpHeaders.LOCATION, to);
        };
    }

    /** Only a path of ours: never another site, however it is spelt. */
    private static boolean isOurs(String path) {
        return path.matches("/[\\p{Alnum}._~%?&=+-][\\p{Alnum}/._~%?&=+-]*");
    }
}
