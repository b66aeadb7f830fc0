package dk.traad.assessment;

import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** Several children a team decides on at once, each with its own words. */
record TogetherForm(List<String> chosen, Map<String, String> fields) {
    static TogetherForm of(MultiValueMap<String, String> sent) {
        return new TogetherForm(sent.getOrDefault("chosen", List.of()), sent.toSingleValueMap());
    }

    boolean isChosen(Assessment.Id id) {
        return chosen.contains(id.toString());
    }

    String goingWell(Assessment.Id id) {
        return Words.of(fields.get("goingWell-" + id));
    }

    String version(Assessment.Id id) {
        return Words.of(fields.get("version-" + id));
    }
}
