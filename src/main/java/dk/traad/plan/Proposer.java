package dk.traad.plan;

/** Whoever in the family proposed a goal or an action: a custody holder, or the young person. */
public record Proposer(String name) {}
