package dk.traad.programme;

import dk.traad.access.FamilyAction;

/** A family's side of an ordinary programme. Where nothing is written down there is no action of its own. */
enum FamilyOfferAction implements FamilyAction {
    READ_OFFER,
    /** Yes, no, and later no longer. */
    ANSWER_OFFER
}
