package dk.traad.groupfocus;

import java.util.List;

/**
 * What stands around the form that changes what a room's focus point says.
 *
 * @param names first names of the room's children that stand in what was typed
 * @param isOvertaken whether a colleague has saved meanwhile; then the point is as theirs
 */
public record GroupWordsPage(GroupFocusPoint point, List<String> names, boolean isOvertaken) {}
