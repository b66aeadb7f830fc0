package dk.traad.programme;

import dk.traad.kernel.SignedIn.Professional;
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

/** How those in a programme go about it together, as a part of everything the municipality has decided. */
@Component
@Order(31)
class ProgrammeStepSettings implements SettingsPart {
    private final Programmes programmes;
    private final CooperationSteps steps;

    ProgrammeStepSettings(Programmes programmes, CooperationSteps steps) {
        this.programmes = programmes;
        this.steps = steps;
    }

    @Override
    public String kind() {
        return "programmes";
    }

    @Override
    public String section() {
        return "programmeSteps";
    }

    @Override
    public List<SettingsField> fields() {
        return List.of(
                SettingsField.typed("programme", "programme.of"),
                SettingsField.typed("number", "programme.step.number"),
                SettingsField.typed("stepNameDa", "programme.step.name.da"),
                SettingsField.typed("stepNameEn", "programme.step.name.en"),
                SettingsField.chosen("role", "programme.step.role", "screen.role."),
                SettingsField.lines("checksDa", "programme.step.checks.da"),
                SettingsField.lines("checksEn", "programme.step.checks.en"));
    }

    @Override
    public List<String> key() {
        return List.of("programme", "number");
    }

    @Override
    public List<Setting> present() {
        return programmes.all().stream()
                .flatMap(programme -> steps.of(programme.id()).stream().map(step -> setting(programme, step)))
                .toList();
    }

    private static Setting setting(Programme programme, CooperationStep step) {
        var values = new LinkedHashMap<String, String>();
        values.put("programme", programme.nameDa());
        values.put("number", String.valueOf(step.number()));
        values.put("stepNameDa", step.nameDa());
        values.put("stepNameEn", step.nameEn());
        values.put("role", step.role().name());
        values.put("checksDa", String.join("\n", step.checksDa()));
        values.put("checksEn", String.join("\n", step.checksEn()));
        return new Setting(programme.id() + " " + step.number(), values);
    }

    private static CooperationStepForm form(Map<String, String> values) {
        return new CooperationStepForm(
                values.get("number"),
                values.get("stepNameDa"),
                values.get("stepNameEn"),
                values.get("role"),
                values.get("checksDa"),
                values.get("checksEn"));
    }

    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        if (programmes.written(values.getOrDefault("programme", "")).isEmpty()) {
            errors.rejectValue("programme", "programme.of.wrong");
        }
        form(values).check(errors);
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        steps.save(
                programmes
                        .written(values.getOrDefault("programme", ""))
                        .orElseThrow()
                        .id(),
                form(values).step());
    }
}
