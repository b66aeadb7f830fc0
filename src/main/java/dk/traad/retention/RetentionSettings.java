package dk.traad.retention;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.SettingsPart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** How long things are kept, as a part of everything the municipality has decided: one setting. */
@Component
@Order(15)
class RetentionSettings implements SettingsPart {
    private final RetentionDays days;
    private final DueTonight dueTonight;
    private final Clock clock;

    RetentionSettings(RetentionDays days, DueTonight dueTonight, Clock clock) {
        this.days = days;
        this.dueTonight = dueTonight;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "retention";
    }

    @Override
    public String section() {
        return "retention";
    }

    @Override
    public List<SettingsField> fields() {
        return List.of(
                SettingsField.typed("ownAssessments", "retention.days.own"),
                SettingsField.typed("statutoryReports", "retention.days.reports"));
    }

    @Override
    public List<String> key() {
        return List.of();
    }

    @Override
    public List<Setting> present() {
        var form = RetentionForm.of(days);
        var values = new LinkedHashMap<String, String>();
        values.put("ownAssessments", form.ownAssessments());
        values.put("statutoryReports", form.statutoryReports());
        return List.of(new Setting("retention", values));
    }

    private static RetentionForm form(Map<String, String> values) {
        return new RetentionForm(values.get("ownAssessments"), values.get("statutoryReports"));
    }

    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        form(values).check(errors);
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        form(values).decide(days);
    }

    @Override
    public String name(Screen screen, Map<String, String> values) {
        return "";
    }

    @Override
    public Map<String, Integer> reach() {
        var today = LocalDate.now(clock);
        return Map.of(
                "retention.reach.own", dueTonight.ownAssessments(today),
                "retention.reach.reports", dueTonight.reports(today));
    }

    @Override
    public String effect() {
        return "retention.effect";
    }
}
