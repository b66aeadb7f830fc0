package dk.traad.settings;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.settings.SettingsAction.CHANGE_COOPERATION_MODEL;

import dk.traad.access.Access;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** What was decided, by whom, when and why; and starting again from a model there has been. */
@Controller
@Transactional
class HistoryController {
    private final Access access;
    private final SettingsHistory history;
    private final SettingsParts parts;
    private final SettingsWords words;
    private final SettingsPages pages;
    private final Templates templates;

    HistoryController(
            Access access,
            SettingsHistory history,
            SettingsParts parts,
            SettingsWords words,
            SettingsPages pages,
            Templates templates) {
        this.access = access;
        this.history = history;
        this.parts = parts;
        this.words = words;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/settings/history")
    View history(
            Professional who,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "2147483647") int before,
            Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        var decisions = history.before(before, kind);
        var entries = decisions.stream()
                .map(one -> new HistoryPage.Entry(
                        one.number(),
                        one.changedAt(),
                        one.by(),
                        one.why(),
                        words.of(screen, one.changes()),
                        one.changes().stream().anyMatch(HistoryController::isOfModel)))
                .toList();
        var older =
                decisions.size() == SettingsHistory.PAGE ? decisions.getLast().number() : 0;
        return page(templates.settingsHistory(
                screen,
                new HistoryPage(
                        entries,
                        Fields.of(new HistoryPage.Looking(kind)),
                        kinds(screen),
                        older,
                        kind.isEmpty() && before == Integer.MAX_VALUE)));
    }

    private List<Option> kinds(Screen screen) {
        var kinds = new ArrayList<Option>();
        kinds.add(new Option("", screen.text("settings.history.every-kind")));
        parts.kinds().forEach(kind -> kinds.add(new Option(kind, screen.text("settings.kind." + kind))));
        return kinds;
    }

    /** The cooperation model as that decision made it, or as it was before it, in the fields, beside what holds now. */
    @GetMapping("/settings/history/{decision}")
    View earlier(
            Professional who,
            @PathVariable int decision,
            @RequestParam(defaultValue = "false") boolean before,
            Screen screen) {
        access.require(who, CHANGE_COOPERATION_MODEL);
        var decided = history.of(decision).orElseThrow(NotFound::new);
        var model = decided.changes().stream()
                .filter(HistoryController::isOfModel)
                .map(change -> before ? change.before() : change.after())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(NotFound::new);
        var form = CooperationSettings.form(over(pages.present(), model));
        var origin = before ? "settings.origin.before" : "settings.origin.earlier";
        return page(templates.settingsShow(
                screen, pages.from(screen, form, screen.text(origin, screen.moment(decided.changedAt())))));
    }

    /** What was not decided on then is as it is. */
    private static Map<String, String> over(SettingsForm present, Map<String, @Nullable String> model) {
        var values = new java.util.LinkedHashMap<String, String>();
        SettingsForm.NAMES.forEach(
                name -> values.put(name, Objects.requireNonNullElse(model.get(name), present.value(name))));
        return values;
    }

    private static boolean isOfModel(SettingChange change) {
        return change.section().equals(CooperationSettings.SECTION);
    }
}
