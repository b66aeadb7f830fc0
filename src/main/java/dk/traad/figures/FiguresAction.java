package dk.traad.figures;

import static dk.traad.kernel.Role.ADMINISTRATOR;
import static dk.traad.kernel.Role.DATA_PROTECTION_OFFICER;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.SERVICE_DIRECTOR;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Reading figures, which are about no child (security reference 2.4, n5); having them made anew, and by which districts. */
enum FiguresAction implements MunicipalityAction {
    READ_MUNICIPALITY_FIGURES(LEADER, SERVICE_DIRECTOR, ADMINISTRATOR, DATA_PROTECTION_OFFICER),
    READ_UNIT_FIGURES(LEADER),
    MAKE_FIGURES(SERVICE_DIRECTOR, ADMINISTRATOR),
    SET_DISTRICTS(ADMINISTRATOR);

    private final Set<Role> roles;

    FiguresAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
