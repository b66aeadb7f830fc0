package dk.traad.focuspoint;

import dk.traad.access.FamilyAction;

/** What a custody holder does with their child's focus points, and all that hangs on them. */
public enum FamilyFocusPointAction implements FamilyAction {
    READ_FOCUS_POINT,
    ANSWER_INVITATION,
    WRITE_IN_PLAN,
    ANSWER_FOLLOW_UP
}
