package dk.traad.figures;

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

/** Which district each unit lies in, as a part of everything the municipality has decided. */
@Component
@Order(60)
class DistrictSettings implements SettingsPart {
    private static final int LONGEST = 60;

    private final UnitDistricts districts;

    DistrictSettings(UnitDistricts districts) {
        this.districts = districts;
    }

    @Override
    public String kind() {
        return "districts";
    }

    @Override
    public String section() {
        return "districts";
    }

    @Override
    public List<SettingsField> fields() {
        return List.of(
                SettingsField.typed("number", "figures.districts.number"),
                SettingsField.typed("unit", "figures.districts.unit"),
                SettingsField.typed("district", "figures.districts.district"));
    }

    @Override
    public List<String> key() {
        return List.of("number");
    }

    @Override
    public List<Setting> present() {
        return districts.all().stream().map(DistrictSettings::setting).toList();
    }

    private static Setting setting(UnitInDistrict unit) {
        var district = unit.district();
        var values = new LinkedHashMap<String, String>();
        values.put("number", unit.number());
        values.put("unit", unit.name());
        values.put("district", district == null ? "" : district);
        return new Setting(unit.number(), values);
    }

    /** Units come with the roster and with nothing else. */
    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        if (present == null) {
            errors.rejectValue("number", "figures.districts.number.wrong");
        }
        if (values.getOrDefault("district", "").length() > LONGEST) {
            errors.rejectValue("district", "figures.districts.district.wrong");
        }
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        districts.put(values.getOrDefault("number", ""), values.getOrDefault("district", ""));
    }

    @Override
    public String name(Screen screen, Map<String, String> values) {
        return values.getOrDefault("unit", values.getOrDefault("number", ""));
    }

    @Override
    public String effect() {
        return "figures.districts.effect";
    }
}
