package dk.traad.roster;

/** A roster has just been applied in the present municipality: what rests on people and places follows, in the same transaction. */
public record RosterApplied() {}
