package dk.traad.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything a municipality has decided, whichever feature it belongs to. */
@Component
class SettingsParts {
    private final ObjectProvider<SettingsPart> parts;

    SettingsParts(ObjectProvider<SettingsPart> parts) {
        this.parts = parts;
    }

    /** How it all stands at one moment. */
    record Standing(Map<String, Map<String, Setting>> sections, Map<String, Integer> reach) {}

    List<SettingsPart> all() {
        return parts.orderedStream().toList();
    }

    Optional<SettingsPart> of(String section) {
        return all().stream().filter(part -> part.section().equals(section)).findFirst();
    }

    List<String> kinds() {
        return all().stream().map(SettingsPart::kind).distinct().toList();
    }

    Standing now() {
        var sections = new LinkedHashMap<String, Map<String, Setting>>();
        var reach = new LinkedHashMap<String, Integer>();
        for (var part : all()) {
            var settings = new LinkedHashMap<String, Setting>();
            part.present().forEach(setting -> settings.put(setting.id(), setting));
            sections.put(part.section(), settings);
            reach.putAll(part.reach());
        }
        return new Standing(sections, reach);
    }

    static List<SettingChange> between(Standing before, Standing after) {
        var changes = new ArrayList<SettingChange>();
        before.sections().forEach((section, was) -> {
            var is = after.sections().getOrDefault(section, Map.of());
            was.forEach((id, setting) -> {
                var later = is.get(id);
                if (later == null || !later.values().equals(setting.values())) {
                    changes.add(
                            new SettingChange(section, id, setting.values(), later == null ? null : later.values()));
                }
            });
            is.forEach((id, setting) -> {
                if (!was.containsKey(id)) {
                    changes.add(new SettingChange(section, id, null, setting.values()));
                }
            });
        });
        return changes;
    }
}
