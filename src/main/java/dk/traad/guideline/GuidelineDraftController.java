package dk.traad.guideline;

import static dk.traad.guideline.GuidelineAction.KEEP_GUIDELINE;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.TransitionKind;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.settings.DecideSettings;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The administrator writes the next version of the guideline, and notes when it was adopted. */
@Controller
@Transactional
class GuidelineDraftController {
    private static final String PATH = "/settings/guideline";

    private final Access access;
    private final Guidelines guidelines;
    private final GuidelineDrafts drafts;
    private final Clock clock;
    private final DecideSettings decideSettings;
    private final Templates templates;

    GuidelineDraftController(
            Access access,
            Guidelines guidelines,
            GuidelineDrafts drafts,
            Clock clock,
            DecideSettings decideSettings,
            Templates templates) {
        this.access = access;
        this.guidelines = guidelines;
        this.drafts = drafts;
        this.clock = clock;
        this.decideSettings = decideSettings;
        this.templates = templates;
    }

    @GetMapping(PATH)
    View show(Professional who, Screen screen, @RequestParam(required = false) @Nullable TransitionKind kind) {
        access.require(who, KEEP_GUIDELINE);
        var draft = guidelines.draft().orElse(null);
        var words = Fields.of(draft == null ? null : GuidelineWordsForm.of(draft));
        var paragraphs = Fields.of(draft == null || kind == null ? null : ParagraphsForm.of(draft, kind));
        return page(templates.guidelineDraft(screen, draftPage(draft, kind, words, paragraphs, Fields.of(null))));
    }

    @PostMapping(PATH + "/begin")
    View begin(Professional who) {
        access.require(who, KEEP_GUIDELINE);
        drafts.begin(guidelines.inForce());
        return redirect(PATH);
    }

    @PostMapping(PATH + "/words")
    View words(Professional who, Screen screen, GuidelineWordsForm form, BindingResult errors) {
        access.require(who, KEEP_GUIDELINE);
        var draft = draft();
        form.check(errors);
        if (!errors.hasErrors() && !drafts.change(draft.version(), number(form.seen()), form)) {
            errors.reject("guideline.changed-meanwhile");
        }
        return errors.hasErrors()
                ? invalid(templates.guidelineDraft(
                        screen, draftPage(draft, null, Fields.of(form, errors), Fields.of(null), Fields.of(null))))
                : redirect(PATH, "guideline.saved");
    }

    @PostMapping(PATH + "/paragraphs")
    View paragraphs(
            Professional who,
            Screen screen,
            @RequestParam TransitionKind kind,
            @RequestParam MultiValueMap<String, String> sent) {
        access.require(who, KEEP_GUIDELINE);
        var draft = draft();
        var form = ParagraphsForm.of(kind, sent);
        var fields = form.checked();
        if (fields.isValid() && !drafts.change(draft.version(), number(form.seen()), form.paragraphs())) {
            fields = new Fields(form, java.util.Map.of("", "guideline.changed-meanwhile"));
        }
        return fields.isValid()
                ? redirect(PATH + "?kind=" + kind, "guideline.saved")
                : invalid(templates.guidelineDraft(
                        screen,
                        draftPage(draft, kind, Fields.of(GuidelineWordsForm.of(draft)), fields, Fields.of(null))));
    }

    @PostMapping(PATH + "/adopt")
    View adopt(Professional who, Screen screen, AdoptForm form, BindingResult errors) {
        access.require(who, KEEP_GUIDELINE);
        var draft = draft();
        form.check(errors, screen.today());
        if (errors.hasErrors()) {
            return invalid(templates.guidelineDraft(
                    screen,
                    draftPage(
                            draft,
                            null,
                            Fields.of(GuidelineWordsForm.of(draft)),
                            Fields.of(null),
                            Fields.of(form, errors))));
        }
        return decideSettings.decide(
                who, screen, () -> adopt(who, draft, form), () -> redirect("/guideline", "guideline.adopted.done"));
    }

    private void adopt(Professional who, Guideline draft, AdoptForm form) {
        var isAdopted = drafts.adopt(
                draft.version(), form.day().orElseThrow(), form.adoptedBy(), who.employee(), clock.instant());
        if (!isAdopted) {
            throw new Conflict("guideline.refused.adopted");
        }
    }

    private Guideline draft() {
        return guidelines.draft().orElseThrow(() -> new Conflict("guideline.refused.no-draft"));
    }

    private static int number(String seen) {
        return seen.matches("\\d{1,8}") ? Integer.parseInt(seen) : -1;
    }

    private GuidelineDraftPage draftPage(
            @Nullable Guideline draft, @Nullable TransitionKind kind, Fields words, Fields paragraphs, Fields adopt) {
        return new GuidelineDraftPage(guidelines.inForce(), draft, kind, words, paragraphs, adopt);
    }
}
