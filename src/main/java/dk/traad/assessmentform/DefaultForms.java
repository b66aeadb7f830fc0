package dk.traad.assessmentform;

import dk.traad.kernel.Sector;
import dk.traad.municipality.MunicipalityAdded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The forms every municipality begins with, published as version 1 when it is added. */
@Component
class DefaultForms {
    private static final List<String> FILES = List.of("health-visiting", "daycare-0-2", "daycare-3-6", "school");

    private final FormVersions versions;
    private final ObjectMapper json;
    private final Clock clock;

    DefaultForms(FormVersions versions, ObjectMapper json, Clock clock) {
        this.versions = versions;
        this.json = json;
        this.clock = clock;
    }

    private record Written(
            String code,
            Sector sector,
            int ageFrom,
            int ageTo,
            String nameDa,
            String nameEn,
            List<Indicator> indicators,
            List<Strength> strengths) {}

    @EventListener
    void addTo(MunicipalityAdded added) {
        for (var file : FILES) {
            var form = read(file);
            versions.add(new AssessmentForm(
                    AssessmentForm.Id.random(),
                    form.code(),
                    1,
                    form.sector(),
                    form.ageFrom(),
                    form.ageTo(),
                    form.nameDa(),
                    form.nameEn(),
                    clock.instant(),
                    form.indicators(),
                    form.strengths()));
        }
    }

    private Written read(String file) {
        try (var content = new ClassPathResource("forms/" + file + ".json").getInputStream()) {
            return json.readValue(content, Written.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
