package dk.traad.familyhandover;

import dk.traad.access.FamilyAction;

/** Custody holders write to the place their child comes to, and decide what is sent. */
enum FamilyHandoverAction implements FamilyAction {
    WRITE_OWN_HANDOVER
}
