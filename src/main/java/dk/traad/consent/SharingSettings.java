package dk.traad.consent;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.SettingsPart;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What follows a child, as a part of everything the municipality has decided. */
@Component
@Order(40)
class SharingSettings implements SettingsPart {
    private final SharingRules rules;
    private final Clock clock;

    SharingSettings(SharingRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "sharing";
    }

    @Override
    public String section() {
        return "sharing";
    }

    @Override
    public List<SettingsField> fields() {
        return List.of(
                SettingsField.chosen("kind", "consent.rule.kind", "consent.kind."),
                SettingsField.chosen("transition", "consent.rule.transition", "consent.transition."),
                SettingsField.chosen("follows", "consent.rule.title", "consent.follows."),
                SettingsField.typed("legalBasis", "consent.rule.basis"));
    }

    @Override
    public List<String> key() {
        return List.of("kind", "transition");
    }

    @Override
    public List<Setting> present() {
        return rules.all().stream().map(SharingSettings::setting).toList();
    }

    private static Setting setting(SharingRule rule) {
        var form = SharingForm.of(rule);
        var values = new LinkedHashMap<String, String>();
        values.put("kind", form.kind());
        values.put("transition", form.transition());
        values.put("follows", form.follows());
        values.put("legalBasis", form.legalBasis());
        return new Setting(form.kind() + " " + form.transition(), values);
    }

    private static SharingForm form(Map<String, String> values) {
        return new SharingForm(
                values.getOrDefault("kind", ""),
                values.getOrDefault("transition", ""),
                values.getOrDefault("follows", ""),
                values.getOrDefault("legalBasis", ""));
    }

    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        form(values).check(errors);
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        var form = form(values);
        var follows = form.decision().orElseThrow();
        rules.decide(
                form.itemKind().orElseThrow(),
                form.transitionKind().orElseThrow(),
                follows,
                follows == Follows.BY_RULE ? form.legalBasis() : "",
                who.employee(),
                clock.instant());
    }

    @Override
    public String effect() {
        return "consent.rule.effect";
    }
}
