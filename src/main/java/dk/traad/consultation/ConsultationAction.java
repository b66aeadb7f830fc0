package dk.traad.consultation;

import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Asking for advice for one's own place, and coming to give it. It is about no child. */
enum ConsultationAction implements MunicipalityAction {
    ASK_FOR_CONSULTATION(LEADER, EDUCATOR, CHILD_MINDER),
    GIVE_CONSULTATION(HEALTH_VISITOR);

    private final Set<Role> roles;

    ConsultationAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
