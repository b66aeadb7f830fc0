package dk.traad.assessmentform;

import dk.traad.kernel.Position;
import dk.traad.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The editor of a draft.
 *
 * @param form the draft as it is saved
 * @param typed what stands in the fields
 * @param now the saved draft, to read beside what was typed, when somebody else has changed it; otherwise null
 */
public record DraftPage(
        AssessmentForm form,
        FormDraft typed,
        Fields fields,
        int changes,
        @Nullable AssessmentForm now) {

    public boolean opensGuide(int place) {
        return typed.guide().contains(String.valueOf(place));
    }

    /** The line's number within its position, from 1. */
    public int number(Position position, int place) {
        return typed.places(position).indexOf(place) + 1;
    }
}
