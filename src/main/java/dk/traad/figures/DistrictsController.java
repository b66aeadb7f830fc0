package dk.traad.figures;

import static dk.traad.figures.FiguresAction.SET_DISTRICTS;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.TypedText;
import dk.traad.screen.Screen;
import dk.traad.settings.DecideSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The administrator says which district each unit lies in, so that one can see whether chances are equal across them. */
@Controller
@Transactional
class DistrictsController {
    private static final String PATH = "/settings/districts";
    private static final String FIELD = "district-";
    private static final int LONGEST = 60;

    private final Access access;
    private final UnitDistricts districts;
    private final DecideSettings decideSettings;
    private final Templates templates;

    DistrictsController(Access access, UnitDistricts districts, DecideSettings decideSettings, Templates templates) {
        this.access = access;
        this.districts = districts;
        this.decideSettings = decideSettings;
        this.templates = templates;
    }

    @GetMapping(PATH)
    View show(Professional who, Screen screen) {
        access.require(who, SET_DISTRICTS);
        return page(templates.figuresDistrictsOfUnits(screen, districts.all()));
    }

    /** A name that is longer than the field lets one type is cut. */
    @PostMapping(PATH)
    View change(Professional who, Screen screen, @RequestParam Map<String, String> typed) {
        access.require(who, SET_DISTRICTS);
        var named = new LinkedHashMap<String, String>();
        typed.forEach((field, words) -> {
            if (field.startsWith(FIELD)) {
                var name = TypedText.of(words);
                named.put(field.substring(FIELD.length()), name.substring(0, Math.min(LONGEST, name.length())));
            }
        });
        return decideSettings.decide(
                who, screen, () -> districts.change(named), () -> redirect(PATH, "figures.districts.saved"));
    }
}
