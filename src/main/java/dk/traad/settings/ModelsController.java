package dk.traad.settings;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.settings.SettingsAction.CHANGE_COOPERATION_MODEL;

import dk.traad.access.Access;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.Municipalities;
import dk.traad.municipality.ReadyModel;
import dk.traad.platform.web.Download;
import dk.traad.screen.Screen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Starting from another model: a ready one, one from a file, or one the municipality has had before. */
@Controller
@Transactional
class ModelsController {
    private final Access access;
    private final Municipalities municipalities;
    private final SettingsPages pages;
    private final ModelVersions versions;
    private final ModelFile file;
    private final Templates templates;

    ModelsController(
            Access access,
            Municipalities municipalities,
            SettingsPages pages,
            ModelVersions versions,
            ModelFile file,
            Templates templates) {
        this.access = access;
        this.municipalities = municipalities;
        this.pages = pages;
        this.versions = versions;
        this.file = file;
        this.templates = templates;
    }

    @GetMapping("/settings/models")
    View models(Professional who, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        return page(templates.settingsModels(screen, models("")));
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

    /** The model to take away; nobody's name or number stands in it but whom parents can ask. */
    @GetMapping("/settings/model.json")
    View file(Professional who, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        var bytes = file.write(pages.present()).getBytes(StandardCharsets.UTF_8);
        var name = screen.text("settings.file.name", screen.today().toString()) + ".json";
        return new Download("application/json;charset=UTF-8", name, bytes);
    }

    /** What a file holds in the fields, beside what holds now. */
    @PostMapping("/settings/file")
    View read(Professional who, @RequestParam(required = false) @Nullable MultipartFile chosen, Screen screen)
            throws IOException {
        access.require(who, CHANGE_COOPERATION_MODEL);
        if (chosen == null || chosen.isEmpty()) {
            return invalid(templates.settingsModels(screen, models(screen.text("settings.file.none"))));
        }
        try {
            var form = file.read(new String(chosen.getBytes(), StandardCharsets.UTF_8), pages.present());
            return page(templates.settingsShow(screen, pages.from(screen, form, screen.text("settings.origin.file"))));
        } catch (ModelFile.Unreadable unreadable) {
            return invalid(templates.settingsModels(screen, models(screen.text(unreadable.text(), unreadable.word()))));
        }
    }

    @GetMapping("/settings/history")
    View history(Professional who, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        return page(templates.settingsHistory(screen, history()));
    }

    /** A model there has been, in the fields, beside what holds now. */
    @GetMapping("/settings/history/{version}")
    View earlier(Professional who, @PathVariable int version, Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        var form = formIn(versions.file(version).orElseThrow(NotFound::new), pages.present());
        return page(templates.settingsShow(
                screen, pages.from(screen, form, screen.text("settings.origin.earlier", version))));
    }

    private HistoryPage history() {
        var present = pages.present();
        return HistoryPage.of(versions.all(), kept -> formIn(kept, present));
    }

    private SettingsForm formIn(String kept, SettingsForm present) {
        try {
            return file.read(kept, present);
        } catch (ModelFile.Unreadable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ModelsPage models(String mistake) {
        var present = municipalities.cooperationModel();
        var form = SettingsForm.of(present);
        return new ModelsPage(
                Arrays.stream(ReadyModel.values())
                        .map(ready -> new ModelsPage.Ready(
                                ready, Difference.between(form, SettingsForm.of(ready.over(present)))))
                        .toList(),
                mistake);
    }
}
