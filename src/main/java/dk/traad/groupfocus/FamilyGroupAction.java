package dk.traad.groupfocus;

import dk.traad.access.FamilyAction;

/** What a custody holder reads about the room or class of their child. */
enum FamilyGroupAction implements FamilyAction {
    READ_GROUP_FOCUS_POINT
}
