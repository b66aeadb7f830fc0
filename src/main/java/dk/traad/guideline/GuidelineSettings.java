package dk.traad.guideline;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.TransitionKind;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.SettingsPart;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The guideline in force as a part of everything the municipality has decided. It is adopted by politicians, so what comes in
 * by a file becomes the draft of the next version.
 */
@Component
@Order(70)
class GuidelineSettings implements SettingsPart {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_INTRODUCTION = 8000;
    private static final int LONGEST = 4000;

    private final Guidelines guidelines;
    private final GuidelineDrafts drafts;

    GuidelineSettings(Guidelines guidelines, GuidelineDrafts drafts) {
        this.guidelines = guidelines;
        this.drafts = drafts;
    }

    @Override
    public String kind() {
        return "guideline";
    }

    @Override
    public String section() {
        return "guideline";
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
        return WrittenGuideline.of(guidelines.inForce());
    }

    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        if (present == null) {
            errors.rejectValue("part", "guideline.part.wrong");
            return;
        }
        var isParagraph = !values.getOrDefault("kind", "").isEmpty();
        var days = values.getOrDefault("days", "");
        if (isParagraph && !days.matches("-?([0-9]{1,2}|[12][0-9]{2}|3[0-5][0-9]|36[0-5])")) {
            errors.rejectValue("days", "guideline.part.days.wrong");
        }
        var isTitle = values.getOrDefault("part", "").equals(WrittenGuideline.TITLE);
        var longest = isParagraph ? LONGEST : isTitle ? LONGEST_TITLE : LONGEST_INTRODUCTION;
        var mistake = isParagraph
                ? "guideline.words.wrong"
                : isTitle ? "guideline.title.wrong" : "guideline.introduction.wrong";
        var danish = values.getOrDefault("wordsDa", "");
        if (danish.isEmpty() || danish.length() > longest) {
            errors.rejectValue("wordsDa", mistake);
        }
        if (values.getOrDefault("wordsEn", "").length() > longest) {
            errors.rejectValue("wordsEn", mistake);
        }
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        drafts.begin(guidelines.inForce());
        var draft = guidelines.draft().orElseThrow();
        var wordsDa = values.getOrDefault("wordsDa", "");
        var wordsEn = values.getOrDefault("wordsEn", "");
        switch (values.getOrDefault("part", "")) {
            case WrittenGuideline.TITLE ->
                drafts.change(
                        draft.version(),
                        draft.changes(),
                        new GuidelineWordsForm(wordsDa, wordsEn, draft.introductionDa(), draft.introductionEn(), ""));
            case WrittenGuideline.INTRODUCTION ->
                drafts.change(
                        draft.version(),
                        draft.changes(),
                        new GuidelineWordsForm(draft.titleDa(), draft.titleEn(), wordsDa, wordsEn, ""));
            default ->
                drafts.change(
                        draft.version(),
                        draft.changes(),
                        List.of(new Paragraph(
                                TransitionKind.valueOf(values.getOrDefault("kind", "")),
                                TransitionStep.valueOf(values.getOrDefault("step", "")),
                                Integer.parseInt(values.getOrDefault("days", "")),
                                wordsDa,
                                wordsEn)));
        }
    }
}
