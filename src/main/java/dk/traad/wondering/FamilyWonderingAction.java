package dk.traad.wondering;

import dk.traad.access.FamilyAction;

/** What a custody holder does with wonderings about their own child. */
enum FamilyWonderingAction implements FamilyAction {
    READ_WONDERING,
    OPEN_WONDERING,
    ANSWER_WONDERING
}
