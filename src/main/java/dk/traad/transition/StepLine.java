package dk.traad.transition;

import dk.traad.guideline.Guideline;
import dk.traad.guideline.Paragraph;
import dk.traad.guideline.TransitionStep;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a transition on its page.
 *
 * @param doneOn null while it is not done
 * @param isNext whether it is the step that is to be done now
 */
public record StepLine(
        TransitionStep step, LocalDate due, @Nullable LocalDate doneOn, boolean isNext, Paragraph paragraph) {
    /** What was opened late is given so many days, or it would be late before anybody knew of it. */
    static final int DAYS_AT_LEAST = 14;

    static List<StepLine> of(Transition transition, Guideline guideline) {
        return Arrays.stream(TransitionStep.values())
                .map(step -> new StepLine(
                        step,
                        due(transition, guideline, step),
                        transition.doneOn(step),
                        step == transition.stage().next(),
                        guideline.of(transition.kind(), step)))
                .toList();
    }

    static LocalDate due(Transition transition, Guideline guideline, TransitionStep step) {
        var byGuideline = transition
                .startsOn()
                .plusDays(guideline.of(transition.kind(), step).days());
        var atLeast = transition.openedOn().plusDays(DAYS_AT_LEAST);
        return byGuideline.isBefore(atLeast) ? atLeast : byGuideline;
    }

    public boolean isLate(LocalDate today) {
        return doneOn == null && isNext && due.isBefore(today);
    }
}
