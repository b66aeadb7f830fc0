package dk.traad.plan;

import dk.traad.kernel.AdultId;

/** The custody holder who proposed a goal or an action. */
public record Proposer(AdultId id, String name) {}
