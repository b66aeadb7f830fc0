package dk.traad.guideline;

import dk.traad.kernel.TransitionKind;
import dk.traad.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The draft of the next version.
 *
 * @param draft null while nobody has begun one
 * @param kind whose paragraphs are shown; null for the title and introduction
 */
public record GuidelineDraftPage(
        Guideline inForce,
        @Nullable Guideline draft,
        @Nullable TransitionKind kind,
        Fields words,
        Fields paragraphs,
        Fields adopt) {
    public ParagraphsForm typed() {
        return (ParagraphsForm) java.util.Objects.requireNonNull(paragraphs.form());
    }
}
