package dk.traad.screen;

import static dk.traad.platform.web.Pages.page;

import dk.traad.platform.web.Assets;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** What a device keeps of Tråd: its icon, and one page for when there is no connection. Nothing about anybody. */
@Controller
class OfflineController {
    private static final List<String> STYLE_SHEETS = List.of("traad.css", "work.css");
    private static final String ICON = "traad.svg";
    private static final String SCRIPT = "traad.js";
    private static final String MANIFEST = """
            {"name": "Tråd", "short_name": "Tråd", "lang": "da", "start_url": "/", "scope": "/", "display": "standalone",
             "background_color": "#faf8f5", "theme_color": "#a3123b",
             "icons": [{"src": "%s", "sizes": "512x512", "type": "image/png", "purpose": "any"},
                       {"src": "%1$s", "sizes": "512x512", "type": "image/png", "purpose": "maskable"}]}
            """;

    private final Assets assets;
    private final Texts texts;
    private final Templates templates;
    private final String worker;

    OfflineController(Assets assets, Texts texts, Templates templates) throws IOException {
        this.assets = assets;
        this.texts = texts;
        this.templates = templates;
        this.worker = new ClassPathResource("worker.js").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/offline")
    View offline() {
        return page(templates.layoutOffline(new OfflinePage(
                texts.text(Language.DANISH, "screen.product"),
                STYLE_SHEETS.stream().map(assets::address).toList(),
                assets.address(ICON),
                assets.address(SCRIPT),
                Arrays.stream(Language.values()).map(this::words).toList())));
    }

    /** The script that answers for the network when there is none; it knows the addresses of what it keeps. */
    @GetMapping("/worker.js")
    View worker() {
        var files = Stream.concat(STYLE_SHEETS.stream(), Stream.of(ICON, SCRIPT))
                .map(assets::address)
                .map(address -> "\"" + address + "\"")
                .collect(Collectors.joining(", "));
        return written("text/javascript;charset=UTF-8", worker.replace("/* files */", files));
    }

    @GetMapping("/manifest.webmanifest")
    View manifest() {
        return written("application/manifest+json;charset=UTF-8", MANIFEST.formatted(assets.address("icon.png")));
    }

    private OfflinePage.Words words(Language language) {
        return new OfflinePage.Words(
                language,
                texts.text(language, "screen.offline.title"),
                texts.text(language, "screen.offline"),
                texts.text(language, "screen.offline.again"));
    }

    private static View written(String type, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return (model, request, response) -> {
            response.setContentType(type);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        };
    }
}
