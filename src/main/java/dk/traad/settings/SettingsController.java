package dk.traad.settings;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.settings.SettingsAction.CHANGE_COOPERATION_MODEL;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
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

/** Reading the cooperation model from top to bottom, and changing it where it stands. */
@Controller
@Transactional
class SettingsController implements MenuEntries {
    private final Access access;
    private final Municipalities municipalities;
    private final SettingsReach reach;
    private final Templates templates;

    SettingsController(Access access, Municipalities municipalities, SettingsReach reach, Templates templates) {
        this.access = access;
        this.municipalities = municipalities;
        this.reach = reach;
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
        var form = SettingsForm.of(municipalities.cooperationModel());
        return page(templates.settingsShow(
                screen, new SettingsPage(Fields.of(form), reach.today(screen.today()), form.seen(), null)));
    }

    /** When somebody else has changed it since, both texts are shown and nothing is written. */
    @PostMapping("/settings")
    View change(Professional who, SettingsForm form, BindingResult errors, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        reach.hold();
        var model = municipalities.cooperationModel();
        var present = SettingsForm.of(model);
        form.check(errors);
        var isOverwriting = !form.seen().equals(present.seen());
        if (isOverwriting) {
            errors.reject("settings.changed-meanwhile");
        }
        if (errors.hasErrors()) {
            return invalid(templates.settingsShow(
                    screen,
                    new SettingsPage(
                            Fields.of(form, errors),
                            reach.today(screen.today()),
                            present.seen(),
                            isOverwriting ? Fields.of(present) : null)));
        }
        municipalities.change(form.over(model));
        return redirect("/settings", "settings.saved");
    }
}
