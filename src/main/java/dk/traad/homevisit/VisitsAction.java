package dk.traad.homevisit;

import static dk.traad.kernel.Role.ADMINISTRATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** A health visitor's own days, and the schedule they follow. */
enum VisitsAction implements MunicipalityAction {
    OPEN_OWN_VISITS(HEALTH_VISITOR),
    CHANGE_VISIT_SCHEDULE(ADMINISTRATOR);

    private final Set<Role> roles;

    VisitsAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
