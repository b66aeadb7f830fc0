package dk.traad.custodyhold;

import dk.traad.kernel.AdultId;

/** An adult who holds custody by the register. */
public record CustodyHolder(AdultId id, String name) {}
