package dk.traad.settings;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.settings.SettingsAction.CHANGE_COOPERATION_MODEL;

import dk.traad.access.Access;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.Mark;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.settings.DecideSettingsPage.Carried;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The municipality's mark: given, looked over, kept with why; and taken away again. */
@Controller
@Transactional
class MarkController {
    private static final String PATH = "/settings/mark";
    private static final String DECIDE = "/settings/mark/decide";
    private static final String PICTURE = "picture";
    /** Where those there are and have been lie, for those who decide. */
    static final String PICTURES = "/settings/mark/pictures/";

    private final Access access;
    private final Municipalities municipalities;
    private final DecideSettings decideSettings;
    private final MarkPictures pictures;
    private final Templates templates;

    MarkController(
            Access access,
            Municipalities municipalities,
            DecideSettings decideSettings,
            MarkPictures pictures,
            Templates templates) {
        this.access = access;
        this.municipalities = municipalities;
        this.pictures = pictures;
        this.decideSettings = decideSettings;
        this.templates = templates;
    }

    @GetMapping(PATH)
    View show(Professional who, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        return page(templates.settingsMark(screen, Fields.of(null)));
    }

    @GetMapping(PICTURES + "{file}")
    View picture(Professional who, @PathVariable String file) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        var picture = pictures.of(file.replaceFirst("\\.png$", "")).orElseThrow(NotFound::new);
        return (model, request, response) -> {
            response.setContentType("image/png");
            response.setContentLength(picture.length);
            response.getOutputStream().write(picture);
        };
    }

    @PostMapping(PATH)
    View give(Professional who, @RequestParam(required = false) @Nullable MultipartFile chosen, Screen screen)
            throws IOException {
        access.require(who, CHANGE_COOPERATION_MODEL);
        if (chosen == null || chosen.isEmpty()) {
            return refused(screen, "settings.mark.none");
        }
        if (chosen.getSize() > Mark.LARGEST) {
            return refused(screen, "settings.mark.large");
        }
        return Mark.of(chosen.getBytes())
                .map(mark -> decide(who, screen, mark))
                .orElseGet(() -> refused(screen, "settings.mark.wrong"));
    }

    /** The same picture again, now with why; none takes the mark away. */
    @PostMapping(DECIDE)
    View decide(Professional who, @RequestParam MultiValueMap<String, String> sent, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        if (!sent.containsKey(PICTURE)) {
            pictures.keepPresent();
            return decideSettings.decide(
                    who, screen, municipalities::takeMarkAway, () -> redirect(PATH, "settings.mark.taken-away"));
        }
        return MarkSettings.read(String.join("", sent.get(PICTURE)))
                .map(mark -> decide(who, screen, mark))
                .orElseGet(() -> refused(screen, "settings.mark.wrong"));
    }

    private View refused(Screen screen, String mistake) {
        return invalid(templates.settingsMark(screen, new Fields(null, Map.of("chosen", mistake))));
    }

    /** Kept first, so that what is looked over can be seen although nothing of it holds yet. */
    private View decide(Professional who, Screen screen, Mark mark) {
        pictures.keep(mark);
        return decideSettings.decide(
                who,
                screen,
                DECIDE,
                Carried.inPieces(PICTURE, MarkSettings.written(mark.picture())),
                () -> municipalities.change(mark),
                () -> redirect(PATH, "settings.mark.saved"));
    }
}
