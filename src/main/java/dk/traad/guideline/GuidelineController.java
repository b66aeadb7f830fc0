package dk.traad.guideline;

import static dk.traad.guideline.GuidelineAction.KEEP_GUIDELINE;
import static dk.traad.guideline.GuidelineAction.READ_GUIDELINE;
import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Reading the guideline, as it is and as it was: everybody employed here, and the families it is about. */
@Controller
@Transactional
class GuidelineController {
    private final Access access;
    private final Guidelines guidelines;
    private final Templates templates;

    GuidelineController(Access access, Guidelines guidelines, Templates templates) {
        this.access = access;
        this.guidelines = guidelines;
        this.templates = templates;
    }

    @GetMapping("/guideline")
    View read(Professional who, Screen screen, @RequestParam(required = false) @Nullable Integer version) {
        access.require(who, READ_GUIDELINE);
        return page(templates.guidelineShow(
                screen,
                new GuidelinePage(
                        guidelines.adopted(version), guidelines.versions(), false, access.may(who, KEEP_GUIDELINE))));
    }

    @GetMapping("/family/guideline")
    View read(Parent who, Screen screen, @RequestParam(required = false) @Nullable Integer version) {
        access.requireCustody(who);
        return page(templates.guidelineShow(
                screen, new GuidelinePage(guidelines.adopted(version), guidelines.versions(), true, false)));
    }
}
