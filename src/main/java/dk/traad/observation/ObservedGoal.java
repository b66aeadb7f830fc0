package dk.traad.observation;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.ChildId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of an agreed plan, as one looks out for it.
 *
 * @param plan the version of the plan that holds now
 * @param lastOn when it was last observed; null when it never was
 * @param isMine whether this person sees to the focus point or to one of the goal's actions
 */
public record ObservedGoal(
        UUID goal,
        UUID plan,
        FocusPoint.Id focusPoint,
        String title,
        ChildId child,
        String firstName,
        String lastName,
        String words,
        String familyWords,
        String childWords,
        String signs,
        @Nullable LocalDate lastOn,
        boolean isMine) {

    /** As the family says it, where they have said it. */
    public String said() {
        if (!familyWords.isEmpty()) {
            return familyWords;
        }
        return childWords.isEmpty() ? words : childWords;
    }

    /** As the young person says it themself, where they have. */
    public String saidByChild() {
        return childWords.isEmpty() ? said() : childWords;
    }

    public String name() {
        return firstName + " " + lastName;
    }

    public String path() {
        return "/focus-points/" + focusPoint + "/goals/" + goal + "/observations";
    }
}
