package dk.traad.guideline;

import dk.traad.screen.Screen;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.ToldPart;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the draft of the next guideline says otherwise than the one in force: read in the history, and in no file. */
@Component
@Order(71)
class GuidelineDraftSettings implements ToldPart {
    private final Guidelines guidelines;

    GuidelineDraftSettings(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    @Override
    public String kind() {
        return "guideline";
    }

    @Override
    public String section() {
        return "guidelineDraft";
    }

    @Override
    public List<SettingsField> fields() {
        return WrittenGuideline.fields();
    }

    @Override
    public List<String> key() {
        return List.of("part", "kind", "step");
    }

    @Override
    public List<Setting> present() {
        var inForce = WrittenGuideline.of(guidelines.inForce());
        return guidelines.draft().map(WrittenGuideline::of).orElseGet(List::of).stream()
                .filter(text -> !inForce.contains(text))
                .toList();
    }

    @Override
    public String refusal() {
        return "guideline.part.draft";
    }

    @Override
    public String name(Screen screen, Map<String, String> values) {
        return screen.text("guideline.draft.of", ToldPart.super.name(screen, values));
    }
}
