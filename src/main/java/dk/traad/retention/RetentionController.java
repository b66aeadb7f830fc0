package dk.traad.retention;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.retention.RetentionAction.CHANGE_RETENTION;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.settings.DecideSettings;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** How long things are kept, and what was deleted the last nights. */
@Controller
@Transactional
class RetentionController {
    private static final String PATH = "/settings/retention";

    private final Access access;
    private final RetentionDays days;
    private final DueTonight dueTonight;
    private final DeletionLedger ledger;
    private final DecideSettings decideSettings;
    private final Templates templates;

    RetentionController(
            Access access,
            RetentionDays days,
            DueTonight dueTonight,
            DeletionLedger ledger,
            DecideSettings decideSettings,
            Templates templates) {
        this.access = access;
        this.days = days;
        this.dueTonight = dueTonight;
        this.ledger = ledger;
        this.decideSettings = decideSettings;
        this.templates = templates;
    }

    @GetMapping(PATH)
    View show(Professional who, Screen screen) {
        access.require(who, CHANGE_RETENTION);
        return page(shown(screen, Fields.of(RetentionForm.of(days))));
    }

    private JteModel shown(Screen screen, Fields fields) {
        return templates.retentionShow(
                screen,
                fields,
                dueTonight.ownAssessments(screen.today()),
                dueTonight.reports(screen.today()),
                ledger.latest());
    }

    @PostMapping(PATH)
    View change(Professional who, Screen screen, RetentionForm form, BindingResult errors) {
        access.require(who, CHANGE_RETENTION);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(shown(screen, Fields.of(form, errors)));
        }
        return decideSettings.decide(who, screen, () -> form.decide(days), () -> redirect(PATH, "retention.saved"));
    }
}
