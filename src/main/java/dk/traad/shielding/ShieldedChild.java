package dk.traad.shielding;

import dk.traad.kernel.ChildId;
import java.time.LocalDate;

/** A shielded child by name, for those who may read it. */
public record ShieldedChild(ChildId child, String name, LocalDate since) {}
