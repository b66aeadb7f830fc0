package dk.traad.settings;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.MapBindingResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything a municipality has decided as one file, which it takes out, keeps, and reads in again or gives to another. */
@Component
class SettingsFile {
    static final String FORMAT = "traad-settings-1";
    /** What went out before there was more than the cooperation model in it. */
    private static final String FIRST_FORMAT = "traad-cooperation-model-1";

    private static final int MOST_MISTAKES = 20;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final SettingsParts parts;

    SettingsFile(SettingsParts parts) {
        this.parts = parts;
    }

    /** What stands in a file: by section, each with its settings, each with its fields. */
    record Content(Map<String, List<Map<String, String>>> sections) {}

    String write(Screen screen) {
        var sections = new LinkedHashMap<String, Object>();
        for (var part : parts.all()) {
            sections.put(
                    part.section(),
                    part.toKeep().stream()
                            .map(setting -> written(part, setting))
                            .toList());
        }
        var content = new LinkedHashMap<String, Object>();
        content.put("format", FORMAT);
        content.put("municipality", screen.municipalityName());
        content.put("takenOn", screen.today().toString());
        content.put("settings", sections);
        return JSON.writeValueAsString(content);
    }

    private static Map<String, Object> written(SettingsPart part, Setting setting) {
        var fields = new LinkedHashMap<String, Object>();
        for (var field : part.fields()) {
            var value = setting.value(field.name());
            fields.put(field.name(), field.isLines() ? value.lines().toList() : value);
        }
        return fields;
    }

    /** @throws UnreadableSettings when it is no such file, or holds what is not known here */
    Content read(Screen screen, String text) {
        var sections = new LinkedHashMap<String, List<Map<String, String>>>();
        var mistakes = new ArrayList<String>();
        sections(screen, text)
                .forEach((section, settings) -> parts.of(String.valueOf(section))
                        .ifPresentOrElse(
                                part -> sections.put(part.section(), settings(screen, part, settings, mistakes)),
                                () -> mistakes.add(screen.text("settings.file.unknown", section))));
        if (!mistakes.isEmpty()) {
            throw new UnreadableSettings(mistakes);
        }
        return new Content(sections);
    }

    private static Map<?, ?> sections(Screen screen, String text) {
        Object content;
        try {
            content = JSON.readValue(text, Object.class);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw unreadable(
                    at == null || at.getLineNr() < 1
                            ? screen.text("settings.file.broken")
                            : screen.text("settings.file.broken-at", at.getLineNr()));
        }
        if (content instanceof Map<?, ?> file && file.get("settings") instanceof Map<?, ?> settings) {
            if (FORMAT.equals(file.get("format"))) {
                return settings;
            }
            if (FIRST_FORMAT.equals(file.get("format"))) {
                return Map.of(CooperationSettings.SECTION, List.of(settings));
            }
        }
        throw unreadable(screen.text("settings.file.foreign", FORMAT));
    }

    private static UnreadableSettings unreadable(String mistake) {
        return new UnreadableSettings(List.of(mistake));
    }

    private static List<Map<String, String>> settings(
            Screen screen, SettingsPart part, @Nullable Object written, List<String> mistakes) {
        if (!(written instanceof Collection<?> all)) {
            mistakes.add(screen.text("settings.file.no-list", part.section()));
            return List.of();
        }
        var settings = new ArrayList<Map<String, String>>();
        for (var one : all) {
            if (one instanceof Map<?, ?> fields) {
                settings.add(fields(screen, part, fields, mistakes));
            } else {
                mistakes.add(screen.text("settings.file.no-fields", part.section(), settings.size() + 1));
            }
        }
        return settings;
    }

    private static Map<String, String> fields(
            Screen screen, SettingsPart part, Map<?, ?> written, List<String> mistakes) {
        var values = new LinkedHashMap<String, String>();
        written.forEach((name, value) -> {
            if (part.fields().stream().noneMatch(field -> field.name().equals(name))) {
                mistakes.add(screen.text("settings.file.unknown-in", name, part.section()));
            } else {
                values.put(String.valueOf(name), plain(value));
            }
        });
        return values;
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof Collection<?> lines) {
            return String.join("\n", lines.stream().map(SettingsFile::plain).toList());
        }
        return value == null ? "" : value.toString().strip();
    }

    /** Small enough to go through the page that shows what it changes. */
    static String carried(Content content) {
        return new JsonMapper().writeValueAsString(Map.of("format", FORMAT, "settings", content.sections()));
    }

    /**
     * What the file does not mention stays as it is.
     *
     * @throws UnreadableSettings when anything of it is wrong; the caller takes back what has been saved until then
     */
    void apply(Professional who, Screen screen, Content content) {
        var mistakes = new ArrayList<String>();
        for (var part : parts.all()) {
            for (var values : content.sections().getOrDefault(part.section(), List.of())) {
                apply(who, screen, part, values, mistakes);
            }
        }
        if (!mistakes.isEmpty()) {
            throw new UnreadableSettings(
                    mistakes.stream().distinct().limit(MOST_MISTAKES).toList());
        }
        parts.all().stream()
                .filter(part -> content.sections().containsKey(part.section()))
                .forEach(SettingsPart::follow);
    }

    private static void apply(
            Professional who, Screen screen, SettingsPart part, Map<String, String> written, List<String> mistakes) {
        var present = known(part, written).orElse(null);
        var values = new LinkedHashMap<String, String>();
        for (var field : part.fields()) {
            values.put(
                    field.name(),
                    written.getOrDefault(field.name(), present == null ? "" : present.value(field.name())));
        }
        if (present != null && present.values().equals(values)) {
            return;
        }
        var errors = new MapBindingResult(values, "setting");
        part.check(present, values, errors);
        if (!errors.hasErrors()) {
            part.save(who, present, values);
        }
        var name = part.name(screen, written);
        var kind = screen.text("settings.kind." + part.kind());
        var where = name.isEmpty() ? kind : kind + " · " + name;
        errors.getFieldErrors()
                .forEach(error -> mistakes.add(screen.text(
                        "settings.file.wrong",
                        where,
                        label(screen, part, error.getField()),
                        screen.text(String.valueOf(error.getCode())))));
        errors.getGlobalErrors()
                .forEach(error -> mistakes.add(
                        screen.text("settings.file.wrong-whole", where, screen.text(String.valueOf(error.getCode())))));
    }

    private static Optional<Setting> known(SettingsPart part, Map<String, String> values) {
        return part.present().stream()
                .filter(setting -> part.key().stream()
                        .allMatch(field -> setting.value(field).equals(values.getOrDefault(field, ""))))
                .findFirst();
    }

    private static String label(Screen screen, SettingsPart part, String name) {
        return part.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> screen.text(field.label()))
                .orElse(name);
    }
}
