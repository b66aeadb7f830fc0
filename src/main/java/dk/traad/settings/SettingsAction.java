package dk.traad.settings;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** What the municipality has decided is changed by its administrators alone. */
enum SettingsAction implements MunicipalityAction {
    CHANGE_COOPERATION_MODEL;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR);
    }
}
