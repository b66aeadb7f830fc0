package dk.traad.shielding;

import static dk.traad.kernel.Role.ADMINISTRATOR;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** When the leaders among the readers have left, the file is not shut for ever: a leader of the unit is named from outside. */
enum ForgottenShieldingAction implements MunicipalityAction {
    NAME_LEADER_OF_FORGOTTEN_CHILD;

    @Override
    public Set<Role> roles() {
        return Set.of(ADMINISTRATOR);
    }
}
