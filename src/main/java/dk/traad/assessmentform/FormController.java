package dk.traad.assessmentform;

import static dk.traad.assessmentform.FormAction.KEEP_ASSESSMENT_FORMS;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.settings.DecideSettings;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Reading the forms, beginning a new version, publishing it. */
@Controller
@Transactional
class FormController {
    private final Access access;
    private final AssessmentForms forms;
    private final FormVersions versions;
    private final CopyForm copyForm;
    private final PublishForm publishForm;
    private final DecideSettings decideSettings;
    private final Templates templates;

    FormController(
            Access access,
            AssessmentForms forms,
            FormVersions versions,
            CopyForm copyForm,
            PublishForm publishForm,
            DecideSettings decideSettings,
            Templates templates) {
        this.access = access;
        this.forms = forms;
        this.versions = versions;
        this.copyForm = copyForm;
        this.publishForm = publishForm;
        this.decideSettings = decideSettings;
        this.templates = templates;
    }

    @GetMapping("/forms")
    View list(Professional who, Screen screen) {
        access.require(who, KEEP_ASSESSMENT_FORMS);
        return page(templates.assessmentformList(screen, versions.all()));
    }

    @GetMapping("/forms/{form}")
    View show(Professional who, @PathVariable AssessmentForm.Id form, Screen screen) {
        access.require(who, KEEP_ASSESSMENT_FORMS);
        return page(templates.assessmentformShow(screen, forms.of(form), List.of()));
    }

    @PostMapping("/forms/{form}/new-version")
    View newVersion(Professional who, @PathVariable AssessmentForm.Id form) {
        access.require(who, KEEP_ASSESSMENT_FORMS);
        return redirect("/forms/" + copyForm.copy(forms.of(form)) + "/edit");
    }

    @PostMapping("/forms/{form}/publish")
    View publish(Professional who, @PathVariable AssessmentForm.Id form, Screen screen) {
        access.require(who, KEEP_ASSESSMENT_FORMS);
        var draft = forms.of(form);
        if (draft.isPublished()) {
            throw new Conflict("assessmentform.refused.published");
        }
        var missing = PublishForm.missing(draft);
        return missing.isEmpty()
                ? decideSettings.decide(
                        who,
                        screen,
                        () -> publishForm.publish(draft),
                        () -> redirect("/forms/" + form, "assessmentform.published"))
                : invalid(templates.assessmentformShow(screen, draft, missing));
    }
}
