package dk.traad.settings;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.Municipalities;
import dk.traad.screen.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import tools.jackson.databind.json.JsonMapper;

/** The cooperation model itself: one setting with many fields. */
@Component
@Order(10)
class CooperationSettings implements SettingsPart {
    static final String SECTION = "cooperation";
    static final List<SettingsField> FIELDS = SettingsForm.NAMES.stream()
            .map(name -> Difference.isChoice(name)
                    ? SettingsField.chosen(name, "settings." + name, "settings." + name + ".")
                    : SettingsField.typed(name, "settings.word." + name))
            .toList();

    private static final JsonMapper JSON = new JsonMapper();

    private final Municipalities municipalities;

    CooperationSettings(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public String kind() {
        return "cooperation";
    }

    @Override
    public String section() {
        return SECTION;
    }

    @Override
    public List<SettingsField> fields() {
        return FIELDS;
    }

    @Override
    public List<String> key() {
        return List.of();
    }

    @Override
    public List<Setting> present() {
        var form = SettingsForm.of(municipalities.cooperationModel());
        var values = new LinkedHashMap<String, String>();
        SettingsForm.NAMES.forEach(name -> values.put(name, form.value(name)));
        return List.of(new Setting("model", values));
    }

    static SettingsForm form(Map<String, String> values) {
        return JSON.convertValue(values, SettingsForm.class);
    }

    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        form(values).check(errors);
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        municipalities.change(form(values).asModel());
    }

    @Override
    public String name(Screen screen, Map<String, String> values) {
        return "";
    }
}
