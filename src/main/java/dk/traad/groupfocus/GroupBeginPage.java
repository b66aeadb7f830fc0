package dk.traad.groupfocus;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands around the form of a new focus point for a room.
 *
 * @param lastDay by when it is followed up at the latest
 * @param names first names of the room's children that stand in what was typed
 */
public record GroupBeginPage(
        GroupFocusPoints.Room room, List<TeamActions.Colleague> team, LocalDate lastDay, List<String> names) {}
