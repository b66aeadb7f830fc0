package dk.traad.settings;

import java.util.List;
import java.util.Set;

/** A setting that reads otherwise in one model than in another. */
public record Difference(String name, String before, String after) {
    private static final Set<String> CHOICES =
            Set.of("readBeforeSend", "parentsReadOn", "namesInLog", "followUpAnchor", "model");

    /** Chosen among sentences, and not typed. */
    public boolean isChoice() {
        return isChoice(name);
    }

    static boolean isChoice(String name) {
        return CHOICES.contains(name);
    }

    static List<Difference> between(SettingsForm before, SettingsForm after) {
        return SettingsForm.NAMES.stream()
                .map(name -> new Difference(name, before.value(name), after.value(name)))
                .filter(difference -> !difference.before.equals(difference.after))
                .toList();
    }
}
