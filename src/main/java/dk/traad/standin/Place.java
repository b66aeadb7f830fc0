package dk.traad.standin;

import dk.traad.kernel.Role;
import java.util.Set;
import java.util.UUID;

/**
 * Where somebody can stand in: a room or class, or the children of a health visitor.
 *
 * @param unit the name of the unit it belongs to
 */
public record Place(Kind kind, UUID id, String name, String unit) {
    /** Each with those who may stand in there: the relation asks for the profession as well. */
    public enum Kind {
        GROUP(Set.of(Role.EDUCATOR, Role.CHILD_MINDER, Role.TEACHER)),
        VISITOR(Set.of(Role.HEALTH_VISITOR));

        private final Set<Role> professions;

        Kind(Set<Role> professions) {
            this.professions = professions;
        }

        Set<Role> professions() {
            return professions;
        }
    }

    /** As a form sends it. */
    public String key() {
        return kind + ":" + id;
    }
}
