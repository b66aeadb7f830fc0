package dk.traad.guideline;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.SettingsPart;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the draft of the next guideline says otherwise than the one in force: read in the history, and in no file. */
@Component
@Order(71)
class GuidelineDraftSettings implements SettingsPart {
    private final Guidelines guidelines;

    GuidelineDraftSettings(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    @Override
    public String kind() {
        return "guideline";
    }

    @Override
    public String section() {
        return "guidelineDraft";
    }

    @Override
    public List<SettingsField> fields() {
        return WrittenGuideline.fields();
    }

    @Override
    public List<String> key() {
        return List.of("part", "kind", "step");
    }

    @Override
    public List<Setting> present() {
        var inForce = WrittenGuideline.of(guidelines.inForce());
        return guidelines.draft().map(WrittenGuideline::of).orElseGet(List::of).stream()
                .filter(text -> !inForce.contains(text))
                .toList();
    }

    @Override
    public List<Setting> toKeep() {
        return List.of();
    }

    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        errors.reject("guideline.part.draft");
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        throw new IllegalStateException("a draft is written on its own page");
    }

    @Override
    public String name(Screen screen, Map<String, String> values) {
        return screen.text("guideline.draft.of", SettingsPart.super.name(screen, values));
    }
}
