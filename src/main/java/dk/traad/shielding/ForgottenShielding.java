package dk.traad.shielding;

import java.util.List;

/**
 * A shielding nobody who leads the child's unit can lift any more.
 *
 * @param leaders who can be named; empty when the unit has none
 */
public record ForgottenShielding(Shielding shielding, List<String> units, List<Candidate> leaders) {}
