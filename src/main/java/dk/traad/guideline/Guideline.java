package dk.traad.guideline;

import dk.traad.kernel.TransitionKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the guideline.
 *
 * @param version 0 for the text a municipality begins with, which nobody has adopted
 * @param adoptedOn null while it is a draft, as is adoptedBy
 * @param changes how often the draft has been changed
 */
public record Guideline(
        int version,
        String titleDa,
        String titleEn,
        String introductionDa,
        String introductionEn,
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptedBy,
        int changes,
        List<Paragraph> paragraphs) {

    public boolean isAdopted() {
        return adoptedOn != null;
    }

    public String title(boolean english) {
        return english && !titleEn.isEmpty() ? titleEn : titleDa;
    }

    public String introduction(boolean english) {
        return english && !introductionEn.isEmpty() ? introductionEn : introductionDa;
    }

    /** In the order of the steps. */
    public List<Paragraph> of(TransitionKind kind) {
        return Arrays.stream(TransitionStep.values())
                .map(step -> of(kind, step))
                .toList();
    }

    public Paragraph of(TransitionKind kind, TransitionStep step) {
        return paragraphs.stream()
                .filter(one -> one.kind() == kind && one.step() == step)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the guideline says nothing of " + kind + " " + step));
    }
}
