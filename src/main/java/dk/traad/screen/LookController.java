package dk.traad.screen;

import dk.traad.kernel.NotFound;
import dk.traad.municipality.Look;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The small style sheet of a municipality's colour. It follows from its address alone, and so is kept for good. */
@Controller
class LookController {
    private static final String FOR_GOOD = "max-age=31536000, public, immutable";

    @GetMapping("/look/{file}")
    View styleSheet(@PathVariable String file) {
        var sheet = Look.at(file).orElseThrow(NotFound::new).styleSheet().getBytes(StandardCharsets.UTF_8);
        return (model, request, response) -> {
            response.setContentType("text/css;charset=UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
            response.setContentLength(sheet.length);
            response.getOutputStream().write(sheet);
        };
    }
}
