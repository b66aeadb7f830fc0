package dk.traad.plan;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;

/** The one who sees to an action (B11). */
public sealed interface Responsible {
    /** Nobody yet: a plan is not agreed like that. */
    record Nobody() implements Responsible {}

    record Employee(EmployeeId id, String name) implements Responsible {}

    /** A custody holder, or from 15 the young person, who took it on themself; nobody else can do that for them. */
    record Family(AdultId id, String name) implements Responsible {}
}
