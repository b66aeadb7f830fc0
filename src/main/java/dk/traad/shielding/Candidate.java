package dk.traad.shielding;

import dk.traad.kernel.EmployeeId;

/**
 * Somebody who has to do with the child and could be a reader of it.
 *
 * @param leads whether they lead the child's unit today, and can lift the shielding
 */
public record Candidate(EmployeeId id, String name, boolean leads) {}
