package dk.traad.custodyhold;

import static dk.traad.kernel.Role.ADMINISTRATOR;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Setting a hold by the two CPR numbers a decision names, and lifting any: nothing else of the child is shown. */
enum CustodyHoldByNumberAction implements MunicipalityAction {
    HOLD_CUSTODY_BY_NUMBER;

    @Override
    public Set<Role> roles() {
        return Set.of(ADMINISTRATOR);
    }
}
