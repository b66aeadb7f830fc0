package dk.traad.transition;

import dk.traad.guideline.TransitionStep;
import dk.traad.kernel.Percent;
import dk.traad.kernel.SmallNumbers;
import dk.traad.kernel.TransitionKind;
import org.jspecify.annotations.Nullable;

/**
 * How many transitions of one kind took one step as the guideline says.
 *
 * @param due how many whose day for the step has come
 * @param inTime how many of them took it by that day
 */
public record Compliance(TransitionKind kind, TransitionStep step, int due, int inTime) {
    /** Whether it would be about somebody: fewer than five, who kept to it or who did not. */
    public boolean isAboutFew() {
        return isFew(due) || isFew(inTime) || isFew(due - inTime);
    }

    private static boolean isFew(int number) {
        return number > 0 && number < SmallNumbers.LEAST;
    }

    public @Nullable Integer percent() {
        return due == 0 ? null : Percent.of(inTime, due);
    }
}
