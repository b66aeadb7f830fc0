package dk.traad.exchange;

import dk.traad.access.FamilyAction;

/** Told afterwards: that there was a meeting, who sat at it, what was said and why, and what came of it. */
enum FamilyExchangeAction implements FamilyAction {
    READ_OWN_EXCHANGES
}
