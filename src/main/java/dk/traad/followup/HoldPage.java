package dk.traad.followup;

import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.FocusPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A follow-up as it is held.
 *
 * @param goals what one looks at, each with how it was before
 * @param attained what has been typed
 * @param asked the two questions to the family at the end
 * @param table whoever can take part
 * @param nextDue the last day for the next one, if one goes on
 * @param names of all who took part before
 * @param isOvertaken whether a colleague noted it meanwhile
 */
public record HoldPage(
        FocusPoint focusPoint,
        FollowUp followUp,
        List<SeenGoal> goals,
        AttainedForm attained,
        AskedAtTable asked,
        List<AroundTheTable.Person> table,
        LocalDate nextDue,
        Map<UUID, String> names,
        boolean isOvertaken) {
    public boolean canBeHeld() {
        return followUp.isBooked() && !isOvertaken;
    }
}
