package dk.traad.homevisit;

import dk.traad.access.FamilyAction;

/** What custody holders do with the visits to their child's home. */
enum FamilyVisitAction implements FamilyAction {
    READ_OWN_VISITS,
    /** Asking for another time, calling it off. */
    CHANGE_OWN_VISIT
}
