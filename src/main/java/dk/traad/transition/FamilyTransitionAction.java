package dk.traad.transition;

import dk.traad.access.FamilyAction;

/** Every custody holder reads every step (H10). */
public enum FamilyTransitionAction implements FamilyAction {
    READ_OWN_TRANSITION
}
