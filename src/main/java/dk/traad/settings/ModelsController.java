package dk.traad.settings;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.settings.SettingsAction.CHANGE_COOPERATION_MODEL;

import dk.traad.access.Access;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.CooperationModel;
import dk.traad.municipality.Municipalities;
import dk.traad.municipality.ReadyModel;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Starting from a ready model. */
@Controller
@Transactional
class ModelsController {
    private final Access access;
    private final Municipalities municipalities;
    private final SettingsPages pages;
    private final Templates templates;

    ModelsController(Access access, Municipalities municipalities, SettingsPages pages, Templates templates) {
        this.access = access;
        this.municipalities = municipalities;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/settings/models")
    View models(Professional who, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        return page(templates.settingsModels(screen, models()));
    }

    /** All five side by side, before one begins from any of them. */
    @GetMapping("/settings/models/compare")
    View compare(Professional who, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        var present = municipalities.cooperationModel();
        return page(templates.settingsCompare(screen, compared(screen, present)));
    }

    private ComparePage compared(Screen screen, CooperationModel present) {
        var now = SettingsForm.of(present);
        var rows = new ArrayList<ComparePage.Row>();
        var same = new ArrayList<String>();
        for (var field : CooperationSettings.FIELDS) {
            if (field.name().equals("model")) {
                continue;
            }
            var cells = Arrays.stream(ReadyModel.values())
                    .map(ready -> cell(screen, field, ready, SettingsForm.of(ready.over(present)), now))
                    .toList();
            var isAlike = cells.stream().noneMatch(ComparePage.Cell::isOther);
            if (isAlike) {
                same.add(screen.text(field.label()));
            } else {
                rows.add(new ComparePage.Row(
                        screen.text(field.label()),
                        SettingsWords.value(screen, field, now.value(field.name())),
                        cells));
            }
        }
        return new ComparePage(models().ready(), rows, same);
    }

    private static ComparePage.Cell cell(
            Screen screen, SettingsField field, ReadyModel ready, SettingsForm form, SettingsForm now) {
        var value = form.value(field.name());
        return new ComparePage.Cell(
                ready, SettingsWords.value(screen, field, value), !value.equals(now.value(field.name())));
    }

    /** A ready model in the fields, beside what holds now. */
    @GetMapping("/settings/models/{model}")
    View ready(Professional who, @PathVariable String model, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        var ready = Arrays.stream(ReadyModel.values())
                .filter(one -> one.name().equals(model))
                .findFirst()
                .orElseThrow(NotFound::new);
        var form = SettingsForm.of(ready.over(municipalities.cooperationModel()));
        return page(templates.settingsShow(
                screen,
                pages.from(
                        screen,
                        form,
                        screen.text("settings.origin.ready", screen.text("settings.model." + ready.name())))));
    }

    private ModelsPage models() {
        var present = municipalities.cooperationModel();
        var form = SettingsForm.of(present);
        return new ModelsPage(Arrays.stream(ReadyModel.values())
                .map(ready ->
                        new ModelsPage.Ready(ready, Difference.between(form, SettingsForm.of(ready.over(present)))))
                .toList());
    }
}
