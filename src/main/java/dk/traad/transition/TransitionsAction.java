package dk.traad.transition;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.EnumSet;
import java.util.Set;

/** The list of one's own transitions, and how many followed the guideline. */
enum TransitionsAction implements MunicipalityAction {
    OPEN_TRANSITIONS(EnumSet.of(
            Role.HEALTH_VISITOR, Role.EDUCATOR, Role.CHILD_MINDER, Role.TEACHER, Role.LEADER, Role.COORDINATOR)),
    READ_OWN_COMPLIANCE(EnumSet.of(Role.LEADER)),
    READ_COMPLIANCE(EnumSet.of(Role.ADMINISTRATOR, Role.SERVICE_DIRECTOR));

    private final Set<Role> roles;

    TransitionsAction(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
