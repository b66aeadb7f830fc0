package dk.traad.takeover;

import dk.traad.access.FamilyAction;

/** A custody holder says no after all, before the new place has answered. */
public enum FamilyTakeOverAction implements FamilyAction {
    OBJECT_TO_TAKE_OVER
}
