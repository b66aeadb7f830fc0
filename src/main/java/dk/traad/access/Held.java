package dk.traad.access;

import dk.traad.kernel.Role;
import dk.traad.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A relation somebody has to a child.
 *
 * @param role what staff act as; null for families
 * @param unit where they have it; null for families
 * @param isToday false when the placement has ended and only reading lingers
 */
record Held(
        @Nullable Role role, Relation relation, @Nullable UnitId unit, boolean isToday) {}
