package dk.traad.observation;

import dk.traad.access.FamilyAction;

/** What a custody holder notes of what they see at home. */
enum FamilyObservationAction implements FamilyAction {
    NOTE_OBSERVATION
}
