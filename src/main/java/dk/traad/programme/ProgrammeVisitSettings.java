package dk.traad.programme;

import dk.traad.homevisit.VisitStep;
import dk.traad.homevisit.VisitSteps;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.SettingsPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Which visits of the schedule come with which programme, as a part of everything the municipality has decided. */
@Component
@Order(32)
class ProgrammeVisitSettings implements SettingsPart {
    private final Programmes programmes;
    private final ProgrammeVisits visits;
    private final VisitSteps steps;

    ProgrammeVisitSettings(Programmes programmes, ProgrammeVisits visits, VisitSteps steps) {
        this.programmes = programmes;
        this.visits = visits;
        this.steps = steps;
    }

    @Override
    public String kind() {
        return "programmes";
    }

    @Override
    public String section() {
        return "programmeVisits";
    }

    @Override
    public List<SettingsField> fields() {
        return List.of(
                SettingsField.typed("programme", "programme.of"), SettingsField.typed("visit", "programme.of-visit"));
    }

    @Override
    public List<String> key() {
        return List.of("programme", "visit");
    }

    @Override
    public List<Setting> present() {
        return programmes.all().stream()
                .flatMap(programme -> visits.of(programme.id()).stream().map(step -> setting(programme, step)))
                .toList();
    }

    private static Setting setting(Programme programme, VisitStep step) {
        var values = new LinkedHashMap<String, String>();
        values.put("programme", programme.nameDa());
        values.put("visit", step.nameDa());
        return new Setting(programme.id() + " " + step.id(), values);
    }

    private Optional<VisitStep> visit(Map<String, String> values) {
        return steps.all().stream()
                .filter(one ->
                        one.nameDa().equals(values.get("visit")) && one.audience() == VisitStep.Audience.PROGRAMME)
                .findFirst();
    }

    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        if (programmes.written(values.getOrDefault("programme", "")).isEmpty()) {
            errors.rejectValue("programme", "programme.of.wrong");
        }
        if (visit(values).isEmpty()) {
            errors.rejectValue("visit", "programme.of-visit.wrong");
        }
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        visits.link(
                programmes
                        .written(values.getOrDefault("programme", ""))
                        .orElseThrow()
                        .id(),
                visit(values).orElseThrow().id());
    }
}
