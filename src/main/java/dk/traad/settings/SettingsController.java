package dk.traad.settings;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.settings.SettingsAction.CHANGE_COOPERATION_MODEL;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.CooperationModel;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.web.Fields;
import dk.traad.screen.MenuEntries;
import dk.traad.screen.MenuEntry;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Reading the cooperation model from top to bottom, changing it where it stands, and saying why. */
@Controller
@Transactional
class SettingsController implements MenuEntries {
    private final Access access;
    private final Municipalities municipalities;
    private final SettingsPages pages;
    private final SettingsHistory history;
    private final DecideSettings decideSettings;
    private final Templates templates;

    SettingsController(
            Access access,
            Municipalities municipalities,
            SettingsPages pages,
            SettingsHistory history,
            DecideSettings decideSettings,
            Templates templates) {
        this.access = access;
        this.municipalities = municipalities;
        this.pages = pages;
        this.history = history;
        this.decideSettings = decideSettings;
        this.templates = templates;
    }

    @Override
    public List<MenuEntry> entriesFor(Standing standing) {
        return standing.isAny(Role.ADMINISTRATOR)
                ? List.of(new MenuEntry(50, "settings.menu", "/settings", "/forms"))
                : List.of();
    }

    @GetMapping("/settings")
    View settings(Professional who, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        return page(templates.settingsShow(screen, pages.asItIs(screen)));
    }

    /** What a change comes to, before it is made. */
    @PostMapping("/settings/review")
    View review(Professional who, SettingsForm form, BindingResult errors, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        var now = municipalities.cooperationModel();
        if (isWrong(form, errors, now)) {
            return wrong(screen, form, errors, now);
        }
        var review = pages.review(screen, form, now, Fields.of(form));
        return review.differences().isEmpty()
                ? redirect("/settings", "settings.unchanged")
                : page(templates.settingsReview(screen, review));
    }

    /** Back from there with everything that was typed. */
    @PostMapping("/settings/edit")
    View edit(Professional who, SettingsForm form, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        return page(templates.settingsShow(screen, pages.typed(screen, form)));
    }

    /** When somebody else has changed it since, both texts are shown and nothing is written. */
    @PostMapping("/settings")
    View change(Professional who, SettingsForm form, BindingResult errors, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        history.hold();
        var now = municipalities.cooperationModel();
        if (isWrong(form, errors, now)) {
            return wrong(screen, form, errors, now);
        }
        form.checkWhy(errors);
        if (errors.hasErrors()) {
            return invalid(templates.settingsReview(screen, pages.review(screen, form, now, Fields.of(form, errors))));
        }
        decideSettings.keep(who, form.why(), screen, () -> municipalities.change(form.asModel()));
        return redirect("/settings", "settings.saved");
    }

    private static boolean isWrong(SettingsForm form, BindingResult errors, CooperationModel now) {
        form.check(errors);
        if (isOverwriting(form, now)) {
            errors.reject("settings.changed-meanwhile");
        }
        return errors.hasErrors();
    }

    private static boolean isOverwriting(SettingsForm form, CooperationModel now) {
        return !form.seen().equals(SettingsForm.fingerprint(now));
    }

    private View wrong(Screen screen, SettingsForm form, BindingResult errors, CooperationModel now) {
        return invalid(templates.settingsShow(screen, pages.mistaken(screen, form, errors, isOverwriting(form, now))));
    }
}
