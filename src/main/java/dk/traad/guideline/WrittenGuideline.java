package dk.traad.guideline;

import dk.traad.kernel.TransitionKind;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The guideline as a list of texts: its title, its introduction, and a paragraph for each step of each kind of transition. */
final class WrittenGuideline {
    static final String TITLE = "TITLE";
    static final String INTRODUCTION = "INTRODUCTION";

    private WrittenGuideline() {}

    static List<SettingsField> fields() {
        return List.of(
                SettingsField.chosen("part", "guideline.part", "guideline.part."),
                SettingsField.chosen("kind", "guideline.part.kind", "guideline.kind."),
                SettingsField.chosen("step", "guideline.part.step", "guideline.step."),
                SettingsField.typed("days", "guideline.part.days"),
                SettingsField.typed("wordsDa", "guideline.words.da"),
                SettingsField.typed("wordsEn", "guideline.words.en"));
    }

    static List<Setting> of(Guideline guideline) {
        var texts = new ArrayList<Setting>();
        texts.add(text(TITLE, "", "", "", guideline.titleDa(), guideline.titleEn()));
        texts.add(text(INTRODUCTION, "", "", "", guideline.introductionDa(), guideline.introductionEn()));
        for (var kind : TransitionKind.values()) {
            for (var one : guideline.of(kind)) {
                texts.add(text(
                        "PARAGRAPH",
                        kind.name(),
                        one.step().name(),
                        String.valueOf(one.days()),
                        one.wordsDa(),
                        one.wordsEn()));
            }
        }
        return texts;
    }

    private static Setting text(String part, String kind, String step, String days, String wordsDa, String wordsEn) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("part", part);
        values.put("kind", kind);
        values.put("step", step);
        values.put("days", days);
        values.put("wordsDa", wordsDa);
        values.put("wordsEn", wordsEn);
        return new Setting((part + " " + kind + " " + step).strip(), values);
    }
}
