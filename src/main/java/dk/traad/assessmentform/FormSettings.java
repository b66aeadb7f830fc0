package dk.traad.assessmentform;

import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.SettingsPart;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The forms in force as a part of everything the municipality has decided. What comes in by a file is a new version. */
@Component
@Order(15)
class FormSettings implements SettingsPart {
    private static final int OLDEST = 252;
    private static final int LONGEST = 300;

    private final AssessmentForms forms;
    private final FormVersions versions;
    private final Clock clock;

    FormSettings(AssessmentForms forms, FormVersions versions, Clock clock) {
        this.forms = forms;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "forms";
    }

    @Override
    public String section() {
        return "forms";
    }

    @Override
    public List<SettingsField> fields() {
        return List.of(
                SettingsField.typed("code", "assessmentform.file.code"),
                SettingsField.chosen("sector", "assessmentform.sector", "assessmentform.sector."),
                SettingsField.typed("ageFrom", "assessmentform.file.from"),
                SettingsField.typed("ageTo", "assessmentform.file.to"),
                SettingsField.typed("nameDa", "assessmentform.name.da"),
                SettingsField.typed("nameEn", "assessmentform.name.en"),
                SettingsField.lines("signs", "assessmentform.file.signs"),
                SettingsField.lines("strengths", "assessmentform.strengths"));
    }

    @Override
    public List<String> key() {
        return List.of("code");
    }

    @Override
    public List<Setting> present() {
        return Arrays.stream(Sector.values())
                .filter(Sector::assesses)
                .flatMap(sector -> forms.inForce(sector).stream())
                .map(FormSettings::setting)
                .toList();
    }

    private static Setting setting(AssessmentForm form) {
        var values = new LinkedHashMap<String, String>();
        values.put("code", form.code());
        values.put("sector", form.sector().name());
        values.put("ageFrom", String.valueOf(form.ageFrom()));
        values.put("ageTo", String.valueOf(form.ageTo()));
        values.put("nameDa", form.nameDa());
        values.put("nameEn", form.nameEn());
        values.put("signs", form.indicators().stream().map(WrittenSign::of).collect(Collectors.joining("\n")));
        values.put("strengths", form.strengths().stream().map(WrittenSign::of).collect(Collectors.joining("\n")));
        return new Setting(form.code(), values);
    }

    /** What a form is for stays; a draft somebody has begun comes first. */
    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        var code = values.getOrDefault("code", "");
        if (!code.matches("[A-Z0-9]{1,10}")) {
            errors.rejectValue("code", "assessmentform.file.code.wrong");
        } else if (versions.draftOf(code).isPresent()) {
            errors.reject("assessmentform.file.draft");
        }
        checkFor(present, values, errors);
        for (var name : List.of("nameDa", "nameEn")) {
            var typed = values.getOrDefault(name, "");
            if (typed.isEmpty() || typed.length() > LONGEST) {
                errors.rejectValue(name, "assessmentform.file.name.wrong");
            }
        }
        var signs = values.getOrDefault("signs", "").lines().toList();
        var read = signs.stream()
                .flatMap(line -> WrittenSign.read(code, line).stream())
                .toList();
        if (read.size() < signs.size()
                || read.stream().map(Indicator::code).distinct().count() < signs.size()) {
            errors.rejectValue("signs", "assessmentform.file.signs.wrong");
        }
        var strengths = values.getOrDefault("strengths", "");
        if (strengths.lines().anyMatch(line -> WrittenSign.strength(line).isEmpty())) {
            errors.rejectValue("strengths", "assessmentform.file.strengths.wrong");
        }
        if (!errors.hasErrors()) {
            PublishForm.missing(form(values)).forEach(errors::reject);
        }
    }

    private static void checkFor(@Nullable Setting present, Map<String, String> values, Errors errors) {
        var isKnown = Arrays.stream(Sector.values())
                .filter(Sector::assesses)
                .anyMatch(sector -> sector.name().equals(values.get("sector")));
        if (!isKnown) {
            errors.rejectValue("sector", "assessmentform.file.sector.wrong");
        }
        if (number(values, "ageFrom") < 0 || number(values, "ageFrom") > OLDEST) {
            errors.rejectValue("ageFrom", "assessmentform.file.age.wrong");
        }
        if (number(values, "ageTo") <= number(values, "ageFrom") || number(values, "ageTo") > OLDEST) {
            errors.rejectValue("ageTo", "assessmentform.file.age.wrong");
        }
        if (present != null
                && List.of("sector", "ageFrom", "ageTo").stream()
                        .anyMatch(name -> !Optional.ofNullable(values.get(name))
                                .equals(Optional.ofNullable(present.values().get(name))))) {
            errors.reject("assessmentform.file.for.stays");
        }
    }

    private static int number(Map<String, String> values, String name) {
        var typed = values.getOrDefault(name, "");
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }

    private AssessmentForm form(Map<String, String> values) {
        var code = values.getOrDefault("code", "");
        return new AssessmentForm(
                AssessmentForm.Id.random(),
                code,
                1 + versions.newest(code),
                Sector.valueOf(values.getOrDefault("sector", "")),
                number(values, "ageFrom"),
                number(values, "ageTo"),
                values.getOrDefault("nameDa", ""),
                values.getOrDefault("nameEn", ""),
                clock.instant(),
                values.getOrDefault("signs", "")
                        .lines()
                        .flatMap(line -> WrittenSign.read(code, line).stream())
                        .toList(),
                values.getOrDefault("strengths", "")
                        .lines()
                        .flatMap(line -> WrittenSign.strength(line).stream())
                        .toList());
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        versions.hold(values.getOrDefault("code", ""));
        versions.add(form(values));
    }

    @Override
    public String name(Screen screen, Map<String, String> values) {
        return screen.either(values.getOrDefault("nameDa", ""), values.getOrDefault("nameEn", ""));
    }

    @Override
    public String words(Screen screen, SettingsField field, String value) {
        return switch (field.name()) {
            case "signs" -> value.lines().map(line -> sign(screen, line)).collect(Collectors.joining("\n"));
            case "strengths" -> value.replace(" | ", " / ");
            default -> SettingsPart.super.words(screen, field, value);
        };
    }

    private static String sign(Screen screen, String line) {
        return WrittenSign.read(line.split("-", -1)[0], line)
                .map(sign -> "%s · %s · %s: %s / %s%s"
                        .formatted(
                                sign.code(),
                                screen.position(sign.position()),
                                screen.text("assessmentform.domain." + sign.domain()),
                                sign.textDa(),
                                sign.textEn(),
                                sign.opensReportGuide() ? " · " + screen.text("assessmentform.guide") : ""))
                .orElse(line);
    }

    @Override
    public String effect() {
        return "assessmentform.file.effect";
    }
}
