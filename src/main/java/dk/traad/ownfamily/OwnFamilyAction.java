package dk.traad.ownfamily;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** What everybody declares about themselves, and what an administrator lifts. */
enum OwnFamilyAction implements MunicipalityAction {
    /** It works at once, and shuts; so anybody may. */
    DECLARE_OWN_FAMILY(Role.values()),
    /** Never one's own. */
    LIFT_DECLARED_FAMILY(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    OwnFamilyAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
