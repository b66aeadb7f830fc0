package dk.traad.wondering;

import static dk.traad.kernel.Role.ADMINISTRATOR;
import static dk.traad.kernel.Role.SERVICE_DIRECTOR;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Who sees how soon families are met, in figures. */
enum WonderingFiguresAction implements MunicipalityAction {
    READ_WONDERING_FIGURES(SERVICE_DIRECTOR, ADMINISTRATOR);

    private final Set<Role> roles;

    WonderingFiguresAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
