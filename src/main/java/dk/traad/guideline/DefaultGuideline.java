package dk.traad.guideline;

import dk.traad.kernel.TransitionKind;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The text a municipality begins with. Nobody has adopted it: that is the municipality's own decision. */
@Component
class DefaultGuideline {
    private final Texts texts;

    DefaultGuideline(Texts texts) {
        this.texts = texts;
    }

    Guideline text() {
        return new Guideline(
                0,
                texts.text(Language.DANISH, "guideline.default.title"),
                texts.text(Language.ENGLISH, "guideline.default.title"),
                texts.text(Language.DANISH, "guideline.default.introduction"),
                texts.text(Language.ENGLISH, "guideline.default.introduction"),
                null,
                null,
                0,
                paragraphs());
    }

    private List<Paragraph> paragraphs() {
        return Arrays.stream(TransitionKind.values())
                .flatMap(kind -> Stream.of(TransitionStep.values()).map(step -> paragraph(kind, step)))
                .toList();
    }

    private Paragraph paragraph(TransitionKind kind, TransitionStep step) {
        var key = "guideline.default." + kind + "." + step;
        return new Paragraph(
                kind, step, step.days(), texts.text(Language.DANISH, key), texts.text(Language.ENGLISH, key));
    }
}
