package dk.traad.programme;

import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.programme.Programme.Grant;
import dk.traad.programme.Programme.RecordPolicy;
import dk.traad.programme.Programme.Rhythm;
import dk.traad.programme.Programme.Target;
import dk.traad.screen.Screen;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.SettingsPart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The programmes as a part of everything the municipality has decided; which families and places are in them is not in it. */
@Component
@Order(30)
class ProgrammeSettings implements SettingsPart {
    private final Programmes programmes;
    private final Clock clock;

    ProgrammeSettings(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "programmes";
    }

    @Override
    public String section() {
        return "programmes";
    }

    @Override
    public List<SettingsField> fields() {
        return List.of(
                SettingsField.typed("nameDa", "programme.name.da"),
                SettingsField.typed("nameEn", "programme.name.en"),
                SettingsField.typed("purposeDa", "programme.purpose.da"),
                SettingsField.typed("purposeEn", "programme.purpose.en"),
                SettingsField.chosen("recordPolicy", "programme.policy", "programme.policy."),
                SettingsField.typed("funder", "programme.funder"),
                SettingsField.typed("kroner", "programme.kroner"),
                SettingsField.typed("fromOn", "programme.from"),
                SettingsField.typed("toOn", "programme.to"),
                SettingsField.typed("fromMonths", "programme.months.from"),
                SettingsField.typed("toMonths", "programme.months.to"),
                SettingsField.typed("needVisits", "programme.need"),
                SettingsField.chosenLines("mayOffer", "programme.may-offer", "screen.role."),
                SettingsField.chosenLines("measures", "programme.measures.legend", "programme.measure."),
                SettingsField.typed("everyDays", "programme.every"),
                SettingsField.typed("forMonths", "programme.for"));
    }

    @Override
    public List<String> key() {
        return List.of("nameDa");
    }

    @Override
    public List<Setting> present() {
        return programmes.all().stream().map(ProgrammeSettings::setting).toList();
    }

    private static Setting setting(Programme programme) {
        var form = ProgrammeForm.of(programme);
        var values = new LinkedHashMap<String, String>();
        values.put("nameDa", form.nameDa());
        values.put("nameEn", form.nameEn());
        values.put("purposeDa", form.purposeDa());
        values.put("purposeEn", form.purposeEn());
        values.put("recordPolicy", programme.recordPolicy().name());
        values.put("funder", form.funder());
        values.put("kroner", form.kroner());
        values.put("fromOn", form.fromOn());
        values.put("toOn", form.toOn());
        values.put("fromMonths", form.fromMonths());
        values.put("toMonths", form.toMonths());
        values.put("needVisits", form.needVisits());
        values.put("mayOffer", String.join("\n", form.mayOffer()));
        values.put("measures", String.join("\n", form.measures()));
        values.put("everyDays", form.everyDays());
        values.put("forMonths", form.forMonths());
        return new Setting(programme.id().toString(), values);
    }

    private static ProgrammeForm form(Map<String, String> values) {
        return new ProgrammeForm(
                values.get("nameDa"),
                values.get("nameEn"),
                values.get("purposeDa"),
                values.get("purposeEn"),
                values.get("funder"),
                values.get("kroner"),
                values.get("fromOn"),
                values.get("toOn"),
                values.get("fromMonths"),
                values.get("toMonths"),
                values.get("needVisits"),
                values.getOrDefault("mayOffer", "").lines().toList(),
                values.getOrDefault("measures", "").lines().toList(),
                values.get("everyDays"),
                values.get("forMonths"));
    }

    @Override
    public String words(Screen screen, SettingsField field, String value) {
        return field.name().equals("kroner") && value.matches("\\d{1,9}")
                ? screen.text("programme.kroner.written", Integer.parseInt(value))
                : SettingsPart.super.words(screen, field, value);
    }

    /** Whether anything is written down is promised to families when they are asked, so it is never changed. */
    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        var policy = values.getOrDefault("recordPolicy", "");
        if (Arrays.stream(RecordPolicy.values()).noneMatch(one -> one.name().equals(policy))) {
            errors.rejectValue("recordPolicy", "programme.policy.wrong");
        } else if (present != null && !policy.equals(present.values().get("recordPolicy"))) {
            errors.rejectValue("recordPolicy", "programme.policy.stays");
        }
        form(values).check(errors, policy.equals(RecordPolicy.NOTHING_WRITTEN.name()));
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        programmes.save(form(values)
                .over(
                        present == null
                                ? blank(RecordPolicy.valueOf(values.getOrDefault("recordPolicy", "")))
                                : programmes.of(new Programme.Id(UUID.fromString(present.id())))));
    }

    /** Everything but who may offer where nothing is written down, and that, is typed over. */
    private Programme blank(RecordPolicy policy) {
        var today = LocalDate.now(clock);
        return new Programme(
                Programme.Id.random(),
                "",
                "",
                "",
                "",
                policy,
                new Grant("", 0),
                today,
                today,
                new Target(0, 0, null),
                List.of(Role.LEADER),
                List.of(),
                policy == RecordPolicy.NOTHING_WRITTEN ? new Rhythm(14, 8) : null);
    }

    @Override
    public String name(Screen screen, Map<String, String> values) {
        return screen.either(values.getOrDefault("nameDa", ""), values.getOrDefault("nameEn", ""));
    }

    @Override
    public String effect() {
        return "programme.effect";
    }
}
