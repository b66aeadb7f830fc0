package dk.traad.coverage;

import static dk.traad.kernel.Role.ADMINISTRATOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.SERVICE_DIRECTOR;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Looking at who is missing. What leaders see of it is one's own unit. */
enum CoverageAction implements MunicipalityAction {
    OPEN_COVERAGE(LEADER, SERVICE_DIRECTOR, ADMINISTRATOR),
    READ_COVERAGE_FIGURES(SERVICE_DIRECTOR, ADMINISTRATOR);

    private final Set<Role> roles;

    CoverageAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
