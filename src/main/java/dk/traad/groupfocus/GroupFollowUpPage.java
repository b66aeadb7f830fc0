package dk.traad.groupfocus;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands around the form of a team's follow-up.
 *
 * @param nextLastDay by when the next one is held, where one goes on
 * @param names first names of the room's children that stand in what was typed
 */
public record GroupFollowUpPage(
        GroupFocusPoint point, List<TeamAction> actions, LocalDate nextLastDay, List<String> names) {}
