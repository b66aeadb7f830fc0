package dk.traad.protection;

import static dk.traad.kernel.Role.ADMINISTRATOR;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Opening the page about what is shut and to whom. It names no child. */
enum ProtectionAction implements MunicipalityAction {
    OPEN_PROTECTION;

    @Override
    public Set<Role> roles() {
        return Set.of(ADMINISTRATOR);
    }
}
