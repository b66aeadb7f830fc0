package dk.traad.effect;

import dk.traad.kernel.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One measure in one sector, over a year.
 *
 * @param percent null where it would be about somebody
 */
public record EffectFigure(
        @Nullable Sector sector,
        Measure measure,
        int children,
        @Nullable Integer percent) {
    /** What is counted: of how many it is so. */
    public enum Measure {
        /** Follow-ups held by their last day. */
        ON_TIME,
        /** Goals that were reached at their latest follow-up. */
        REACHED,
        /** Families who feel taken good care of (B15). */
        TAKEN_CARE_OF,
        /** Families to whom it makes a difference (B15). */
        MAKES_DIFFERENCE;

        /** All alike would tell what each of them said. */
        boolean isAnswer() {
            return this == TAKEN_CARE_OF || this == MAKES_DIFFERENCE;
        }
    }
}
