package dk.traad.settings;

import dk.traad.platform.web.TypedText;
import dk.traad.screen.Screen;
import dk.traad.settings.ChangedSetting.ChangedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes of settings as people read them. */
@Component
class SettingsWords {
    private final SettingsParts parts;

    SettingsWords(SettingsParts parts) {
        this.parts = parts;
    }

    List<ChangedSetting> of(Screen screen, List<SettingChange> changes) {
        return changes.stream()
                .flatMap(change -> parts.of(change.section()).stream().map(part -> word(screen, part, change)))
                .toList();
    }

    private static ChangedSetting word(Screen screen, SettingsPart part, SettingChange change) {
        var before = change.before();
        var after = change.after();
        var how = before == null ? "ADDED" : after == null ? "REMOVED" : "CHANGED";
        return new ChangedSetting(
                screen.text("settings.kind." + part.kind()),
                part.name(screen, after != null ? after : before != null ? before : Map.of()),
                how,
                part.fields().stream()
                        .flatMap(field -> lines(screen, part, field, before, after))
                        .toList());
    }

    /** What was not known of then has not been changed. */
    private static Stream<ChangedLine> lines(
            Screen screen,
            SettingsPart part,
            SettingsField field,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after) {
        var was = before == null ? null : before.get(field.name());
        var is = after == null ? null : after.get(field.name());
        var isUnknown = before != null && was == null || after != null && is == null;
        var isNothing = (was == null || was.isEmpty()) && (is == null || is.isEmpty());
        if (isUnknown || isNothing || was != null && was.equals(is)) {
            return Stream.empty();
        }
        return Stream.of(
                field.isLines() && was != null && is != null
                        ? new ChangedLine(
                                screen.text(field.label()),
                                part.words(screen, field, without(was, is)),
                                part.words(screen, field, without(is, was)))
                        : new ChangedLine(
                                screen.text(field.label()),
                                was == null ? null : part.words(screen, field, was),
                                is == null ? null : part.words(screen, field, is),
                                was == null ? null : part.picture(field, was),
                                is == null ? null : part.picture(field, is)));
    }

    /** The lines that stand in one alone. */
    private static String without(String lines, String others) {
        var left = new ArrayList<>(lines.lines().toList());
        others.lines().forEach(left::remove);
        return String.join("\n", left);
    }

    static String value(Screen screen, SettingsField field, String value) {
        return field.choices().isEmpty()
                ? TypedText.date(value).map(screen::date).orElse(value)
                : value.lines()
                        .map(one -> choice(screen, field.choices() + one, one))
                        .collect(Collectors.joining("\n"));
    }

    /** A choice there is no longer, or that a file has invented, is read as it was written. */
    private static String choice(Screen screen, String key, String written) {
        try {
            return screen.text(key);
        } catch (IllegalArgumentException unknown) {
            return written;
        }
    }
}
