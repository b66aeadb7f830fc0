package dk.traad.retention;

import static dk.traad.kernel.Role.ADMINISTRATOR;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Deciding how long things are kept, and seeing how much was deleted; never of whom. */
enum RetentionAction implements MunicipalityAction {
    CHANGE_RETENTION;

    @Override
    public Set<Role> roles() {
        return Set.of(ADMINISTRATOR);
    }
}
