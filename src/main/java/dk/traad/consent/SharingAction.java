package dk.traad.consent;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** What follows a child is decided by the municipality's administrators, as the rest of the cooperation model. */
enum SharingAction implements MunicipalityAction {
    DECIDE_WHAT_FOLLOWS;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
