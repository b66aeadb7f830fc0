package dk.traad.screen;

import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn;
import dk.traad.municipality.Look;
import dk.traad.municipality.Municipalities;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A municipality's colour as a small style sheet, and its mark. Each follows from its address, and so is kept for good. */
@Controller
class LookController {
    /** Only by the browser of whoever may see it. */
    private static final String FOR_GOOD_THERE = "max-age=31536000, private, immutable";

    private static final String FOR_GOOD = "max-age=31536000, public, immutable";

    private final Municipalities municipalities;

    LookController(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @GetMapping("/look/{file}")
    View styleSheet(@PathVariable String file) {
        var sheet = Look.at(file).orElseThrow(NotFound::new).styleSheet().getBytes(StandardCharsets.UTF_8);
        return kept("text/css;charset=UTF-8", FOR_GOOD, sheet);
    }

    /** One's own municipality's. It is a picture whatever it is taken for, and asks for nothing. */
    @GetMapping("/look/mark/{file}")
    View mark(SignedIn who, @PathVariable String file) {
        var picture = municipalities.mark(file.replaceFirst("\\.png$", "")).orElseThrow(NotFound::new);
        return kept("image/png", FOR_GOOD_THERE, picture);
    }

    private static View kept(String type, String howLong, byte[] content) {
        return (model, request, response) -> {
            response.setContentType(type);
            response.setHeader(HttpHeaders.CACHE_CONTROL, howLong);
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        };
    }
}
