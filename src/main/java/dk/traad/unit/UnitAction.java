package dk.traad.unit;

import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Opening the page of the own unit. What a leader sees there is the own unit. */
enum UnitAction implements MunicipalityAction {
    OPEN_OWN_UNIT;

    @Override
    public Set<Role> roles() {
        return Set.of(LEADER);
    }
}
