package dk.traad.guideline;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.SettingsPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Which guideline is in force, when it was adopted and by whom: read in the history, and in no file. */
@Component
@Order(72)
class GuidelineAdoptedSettings implements SettingsPart {
    private final Guidelines guidelines;

    GuidelineAdoptedSettings(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    @Override
    public String kind() {
        return "guideline";
    }

    @Override
    public String section() {
        return "guidelineAdopted";
    }

    @Override
    public List<SettingsField> fields() {
        return List.of(
                SettingsField.typed("version", "guideline.adopted.version"),
                SettingsField.typed("adoptedOn", "guideline.adopted.on"),
                SettingsField.typed("adoptedBy", "guideline.adopted.by-whom"));
    }

    @Override
    public List<String> key() {
        return List.of("version");
    }

    @Override
    public List<Setting> present() {
        var inForce = guidelines.inForce();
        if (!inForce.isAdopted()) {
            return List.of();
        }
        var values = new LinkedHashMap<String, String>();
        values.put("version", String.valueOf(inForce.version()));
        values.put("adoptedOn", String.valueOf(inForce.adoptedOn()));
        values.put("adoptedBy", String.valueOf(inForce.adoptedBy()));
        return List.of(new Setting("in force", values));
    }

    @Override
    public List<Setting> toKeep() {
        return List.of();
    }

    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        errors.reject("guideline.adopted.not-by-file");
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        throw new IllegalStateException("a guideline is adopted on its own page");
    }

    @Override
    public String name(Screen screen, Map<String, String> values) {
        return screen.text("guideline.adopted.version-of", values.getOrDefault("version", ""));
    }
}
