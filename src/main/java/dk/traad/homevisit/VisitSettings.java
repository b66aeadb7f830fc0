package dk.traad.homevisit;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.SettingsPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The schedule of home visits as a part of everything the municipality has decided. */
@Component
@Order(20)
class VisitSettings implements SettingsPart {
    private final VisitSteps steps;
    private final PlanHomeVisits planHomeVisits;

    VisitSettings(VisitSteps steps, PlanHomeVisits planHomeVisits) {
        this.steps = steps;
        this.planHomeVisits = planHomeVisits;
    }

    @Override
    public String kind() {
        return "visits";
    }

    @Override
    public String section() {
        return "visits";
    }

    @Override
    public List<SettingsField> fields() {
        return List.of(
                SettingsField.typed("nameDa", "homevisit.schedule.name.da"),
                SettingsField.typed("nameEn", "homevisit.schedule.name.en"),
                SettingsField.chosen("audience", "homevisit.schedule.for", "homevisit.audience."),
                SettingsField.chosen("ageUnit", "homevisit.schedule.unit", "homevisit.unit."),
                SettingsField.typed("fromAge", "homevisit.schedule.from"),
                SettingsField.typed("toAge", "homevisit.schedule.to"),
                SettingsField.typed("minutes", "homevisit.book.minutes"),
                SettingsField.chosen("assessment", "homevisit.schedule.assessment", "homevisit.schedule.assessment."));
    }

    @Override
    public List<String> key() {
        return List.of("nameDa");
    }

    @Override
    public List<Setting> present() {
        return steps.all().stream().map(VisitSettings::setting).toList();
    }

    private static Setting setting(VisitStep step) {
        var values = new LinkedHashMap<String, String>();
        values.put("nameDa", step.nameDa());
        values.put("nameEn", step.nameEn());
        values.put("audience", step.audience().name());
        values.put("ageUnit", step.ageUnit().name());
        values.put("fromAge", String.valueOf(step.fromAge()));
        values.put("toAge", String.valueOf(step.toAge()));
        values.put("minutes", String.valueOf(step.minutes()));
        values.put("assessment", step.assessmentDue() ? "yes" : "no");
        return new Setting(step.id().toString(), values);
    }

    private static StepForm form(Map<String, String> values) {
        return new StepForm(
                values.get("nameDa"),
                values.get("nameEn"),
                values.get("audience"),
                values.get("ageUnit"),
                values.get("fromAge"),
                values.get("toAge"),
                values.get("minutes"),
                "yes".equals(values.get("assessment")) ? "true" : "");
    }

    /** A visit that comes with a programme is new here too; one that is there stays whose it is. */
    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        var isOfProgramme = VisitStep.Audience.PROGRAMME.name();
        form(values).check(errors, isOfProgramme.equals((present == null ? values : present.values()).get("audience")));
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        if (present == null) {
            steps.add(form(values).step(VisitStep.Id.random()));
        } else {
            var id = new VisitStep.Id(UUID.fromString(present.id()));
            steps.change(form(values).step(id));
            planHomeVisits.planAnew(id);
        }
    }

    @Override
    public void follow() {
        planHomeVisits.planHere();
    }

    @Override
    public Map<String, Integer> reach() {
        return Map.of("homevisit.schedule.reach", planHomeVisits.toBook());
    }

    @Override
    public String effect() {
        return "homevisit.schedule.change.lead";
    }
}
