package dk.traad.portal;

import dk.traad.access.FamilyAction;

/** What a custody holder does on the family's side. */
enum FamilyPage implements FamilyAction {
    READ_CHILD,
    READ_ASSESSMENT,
    CONTRIBUTE
}
