package dk.traad.roster;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Who may bring the municipality's roster in. */
enum RosterAction implements MunicipalityAction {
    IMPORT_ROSTER(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    RosterAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
