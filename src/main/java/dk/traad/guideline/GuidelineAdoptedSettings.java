package dk.traad.guideline;

import dk.traad.screen.Screen;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.ToldPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which guideline is in force, when it was adopted and by whom: read in the history, and in no file. */
@Component
@Order(72)
class GuidelineAdoptedSettings implements ToldPart {
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
    public String refusal() {
        return "guideline.adopted.not-by-file";
    }

    @Override
    public String name(Screen screen, Map<String, String> values) {
        return screen.text("guideline.adopted.version-of", values.getOrDefault("version", ""));
    }
}
