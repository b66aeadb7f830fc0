package dk.traad.settings;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.settings.SettingsAction.CHANGE_COOPERATION_MODEL;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Download;
import dk.traad.screen.Screen;
import dk.traad.settings.DecideSettingsPage.Carried;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import pages.Templates;

/** All settings as one file: out, and in again once one has seen what it changes and said why. */
@Controller
@Transactional
class SettingsFileController {
    private static final String PATH = "/settings/file";
    private static final String DECIDE = "/settings/file/decide";
    private static final String CONTENT = "content";
    /** Ten times what a large municipality has. */
    private static final int LONGEST = 500_000;

    private final Access access;
    private final SettingsFile file;
    private final SettingsParts parts;
    private final DecideSettings decideSettings;
    private final Templates templates;

    SettingsFileController(
            Access access, SettingsFile file, SettingsParts parts, DecideSettings decideSettings, Templates templates) {
        this.access = access;
        this.file = file;
        this.parts = parts;
        this.decideSettings = decideSettings;
        this.templates = templates;
    }

    @GetMapping(PATH)
    View show(Professional who, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        return page(templates.settingsFile(screen, filePage(List.of())));
    }

    /** To take away; nobody's name or number stands in it but whom parents can ask. */
    @GetMapping("/settings/settings.json")
    View take(Professional who, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        var bytes = file.write(screen).getBytes(StandardCharsets.UTF_8);
        var name = screen.text("settings.file.name", screen.today().toString()) + ".json";
        return new Download("application/json;charset=UTF-8", name, bytes);
    }

    /** What a file would change; nothing is kept of it. */
    @PostMapping(PATH)
    View read(Professional who, @RequestParam(required = false) @Nullable MultipartFile chosen, Screen screen)
            throws IOException {
        access.require(who, CHANGE_COOPERATION_MODEL);
        if (chosen == null || chosen.isEmpty()) {
            return wrong(screen, List.of(screen.text("settings.file.none")));
        }
        if (chosen.getSize() > LONGEST) {
            return wrong(screen, List.of(screen.text("settings.file.too-long")));
        }
        return decide(who, screen, new String(chosen.getBytes(), StandardCharsets.UTF_8));
    }

    /** The same file again, now with why. */
    @PostMapping(DECIDE)
    View decide(Professional who, @RequestParam MultiValueMap<String, String> sent, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        return decide(who, screen, String.join("", sent.getOrDefault(CONTENT, List.of())));
    }

    private View decide(Professional who, Screen screen, String text) {
        try {
            var content = file.read(screen, text);
            return decideSettings.decide(
                    who,
                    screen,
                    DECIDE,
                    Carried.inPieces(CONTENT, SettingsFile.carried(content)),
                    () -> file.apply(who, screen, content),
                    () -> redirect("/settings/history", "settings.file.done"));
        } catch (UnreadableSettings unreadable) {
            return wrong(screen, unreadable.mistakes());
        }
    }

    private View wrong(Screen screen, List<String> mistakes) {
        return invalid(templates.settingsFile(screen, filePage(mistakes)));
    }

    private SettingsFilePage filePage(List<String> mistakes) {
        return new SettingsFilePage(parts.kinds(), mistakes);
    }
}
