package dk.traad.screen;

import static dk.traad.platform.web.Pages.redirect;

import dk.traad.platform.web.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Switches the language, for anyone at any time, and stays on the page. */
@Controller
class LanguageController {
    private static final Duration A_YEAR = Duration.ofDays(365);

    @PostMapping("/language")
    View change(@RequestParam String language, @RequestParam String back, HttpServletResponse response) {
        var cookie = ResponseCookie.from(
                        Screens.LANGUAGE_COOKIE, Language.of(language).code())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return redirect(isOurs(back) ? back : "/");
    }

    /** Only a path of ours: never another site, however it is spelt. */
    private static boolean isOurs(String path) {
        return path.matches("/([^/\\\\\\s].*)?");
    }
}
