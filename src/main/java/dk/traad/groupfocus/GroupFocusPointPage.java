package dk.traad.groupfocus;

import dk.traad.platform.web.Fields;
import java.time.LocalDate;
import java.util.List;

/**
 * A room's focus point as its team meets it.
 *
 * @param mayWrite whether this person may change it
 * @param lastDay by when it would be followed up if it began again today
 */
public record GroupFocusPointPage(
        GroupFocusPoint point,
        List<TeamAction> actions,
        List<GroupFollowUp> followUps,
        List<TeamActions.Colleague> team,
        boolean mayWrite,
        LocalDate lastDay,
        Forms forms) {

    /**
     * The small forms of the page, each with what is wrong in it.
     *
     * @param names first names of the room's children that stand in what was typed
     */
    public record Forms(Fields action, Fields begin, Fields reason, List<String> names) {}
}
