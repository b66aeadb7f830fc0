package dk.traad.standin;

import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Appointing stand-ins, each leader in the own unit only. */
enum StandInAction implements MunicipalityAction {
    APPOINT_STAND_IN;

    @Override
    public Set<Role> roles() {
        return Set.of(LEADER);
    }
}
