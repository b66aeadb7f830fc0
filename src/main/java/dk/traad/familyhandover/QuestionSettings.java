package dk.traad.familyhandover;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.TransitionKind;
import dk.traad.settings.Setting;
import dk.traad.settings.SettingsField;
import dk.traad.settings.SettingsPart;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What parents are asked in the whole municipality, as a part of everything it has decided; a unit's own are not in it. */
@Component
@Order(50)
class QuestionSettings implements SettingsPart {
    private final HandoverQuestions questions;
    private final Clock clock;

    QuestionSettings(HandoverQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "questions";
    }

    @Override
    public String section() {
        return "questions";
    }

    @Override
    public List<SettingsField> fields() {
        return List.of(
                SettingsField.chosen("kind", "consent.rule.transition", "consent.transition."),
                SettingsField.lines("danish", "familyhandover.questions.danish"),
                SettingsField.lines("english", "familyhandover.questions.english"));
    }

    @Override
    public List<String> key() {
        return List.of("kind");
    }

    @Override
    public List<Setting> present() {
        return Arrays.stream(TransitionKind.values()).map(this::setting).toList();
    }

    private Setting setting(TransitionKind kind) {
        var form = QuestionsForm.of(questions.of(kind, null));
        var values = new LinkedHashMap<String, String>();
        values.put("kind", kind.name());
        values.put("danish", form.danish());
        values.put("english", form.english());
        return new Setting(kind.name(), values);
    }

    private static QuestionsForm form(Map<String, String> values) {
        return new QuestionsForm(values.getOrDefault("danish", ""), values.getOrDefault("english", ""));
    }

    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        if (present == null) {
            errors.rejectValue("kind", "consent.rule.transition-missing");
        }
        form(values).check(errors);
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        var form = form(values);
        questions.set(
                TransitionKind.valueOf(values.getOrDefault("kind", "")),
                null,
                form.danishLines(),
                form.englishLines(),
                who.employee(),
                clock.instant());
    }

    @Override
    public String effect() {
        return "familyhandover.questions.effect";
    }
}
