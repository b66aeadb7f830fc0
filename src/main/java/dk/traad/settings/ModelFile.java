package dk.traad.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The cooperation model as one file, which a municipality takes out, keeps, and reads in again or gives to another. */
@Component
class ModelFile {
    static final String FORMAT = "traad-cooperation-model-1";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What the file cannot be read for: the key of a sentence, and the word in it. */
    static class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final String text;

        Unreadable(String text, String word) {
            super(word);
            this.text = text;
        }

        String text() {
            return text;
        }

        String word() {
            return String.valueOf(getMessage());
        }
    }

    String write(SettingsForm form) {
        var settings = new LinkedHashMap<String, String>();
        SettingsForm.NAMES.forEach(name -> settings.put(name, form.value(name)));
        return JSON.writeValueAsString(new Content(FORMAT, settings));
    }

    /** @return the settings of the file over the present ones: what the file does not mention stays as it is */
    SettingsForm read(String text, SettingsForm present) throws Unreadable {
        var settings = settings(text);
        for (var name : settings.keySet()) {
            if (!SettingsForm.NAMES.contains(name)) {
                throw new Unreadable("settings.file.unknown", name);
            }
        }
        var values = new LinkedHashMap<String, String>();
        SettingsForm.NAMES.forEach(name -> values.put(name, settings.getOrDefault(name, present.value(name))));
        values.put("seen", present.seen());
        return JSON.convertValue(values, SettingsForm.class);
    }

    private static Map<String, String> settings(String text) throws Unreadable {
        try {
            var content = JSON.readValue(text, Content.class);
            if (content != null && FORMAT.equals(content.format()) && content.settings() != null) {
                return content.settings();
            }
        } catch (JacksonException broken) {
            throw new Unreadable("settings.file.broken", "");
        }
        throw new Unreadable("settings.file.foreign", FORMAT);
    }

    private record Content(String format, Map<String, String> settings) {}
}
