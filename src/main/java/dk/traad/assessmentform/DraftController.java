package dk.traad.assessmentform;

import static dk.traad.assessmentform.FormAction.KEEP_ASSESSMENT_FORMS;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Editing a draft line by line; adding a line shows the page again with everything typed still there. */
@Controller
@Transactional
class DraftController {
    private final Access access;
    private final AssessmentForms forms;
    private final FormVersions versions;
    private final Templates templates;

    DraftController(Access access, AssessmentForms forms, FormVersions versions, Templates templates) {
        this.access = access;
        this.forms = forms;
        this.versions = versions;
        this.templates = templates;
    }

    @GetMapping("/forms/{form}/edit")
    View edit(Professional who, @PathVariable AssessmentForm.Id form, Screen screen) {
        access.require(who, KEEP_ASSESSMENT_FORMS);
        var draft = draft(form);
        var changes = versions.changes(form);
        var typed = FormDraft.of(draft, changes);
        return page(templates.assessmentformEdit(screen, new DraftPage(draft, typed, Fields.of(typed), changes, null)));
    }

    @PostMapping("/forms/{form}")
    View save(
            Professional who,
            @PathVariable AssessmentForm.Id form,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String add,
            Screen screen) {
        access.require(who, KEEP_ASSESSMENT_FORMS);
        var draft = draft(form);
        var typed = FormDraft.typed(sent);
        if (!typed.isWhole()) {
            throw new NotFound();
        }
        if (!add.isEmpty()) {
            var longer = longer(typed, add);
            return page(templates.assessmentformEdit(
                    screen, new DraftPage(draft, longer, Fields.of(longer), number(typed), null)));
        }
        return save(draft, typed, screen);
    }

    private View save(AssessmentForm draft, FormDraft typed, Screen screen) {
        var errors = new BeanPropertyBindingResult(typed, "form");
        typed.check(errors);
        var isOverwriting = !errors.hasErrors() && !versions.replace(typed(draft, typed), number(typed));
        if (isOverwriting) {
            errors.reject("assessmentform.changed-meanwhile");
        }
        if (!errors.hasErrors()) {
            return redirect("/forms/" + draft.id(), "assessmentform.saved");
        }
        var changes = isOverwriting ? versions.changes(draft.id()) : number(typed);
        return invalid(templates.assessmentformEdit(
                screen, new DraftPage(draft, typed, Fields.of(typed, errors), changes, isOverwriting ? draft : null)));
    }

    private AssessmentForm typed(AssessmentForm draft, FormDraft typed) {
        return new AssessmentForm(
                draft.id(),
                draft.code(),
                draft.version(),
                draft.sector(),
                draft.ageFrom(),
                draft.ageTo(),
                typed.nameDa(),
                typed.nameEn(),
                null,
                typed.indicators(draft.code(), versions.usedCodes(draft.code())),
                typed.strengths());
    }

    /** @throws Conflict when it is published: what is in use is never edited */
    private AssessmentForm draft(AssessmentForm.Id id) {
        var form = forms.of(id);
        if (form.isPublished()) {
            throw new Conflict("assessmentform.refused.published");
        }
        return form;
    }

    private static FormDraft longer(FormDraft typed, String add) {
        return Arrays.stream(Position.values())
                .filter(position -> position.name().equals(add))
                .findFirst()
                .map(typed::withLine)
                .orElseGet(typed::withStrength);
    }

    private static int number(FormDraft typed) {
        return typed.changes().matches("\\d{1,6}") ? Integer.parseInt(typed.changes()) : -1;
    }
}
