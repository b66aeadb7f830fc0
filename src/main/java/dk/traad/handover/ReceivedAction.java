package dk.traad.handover;

import static dk.traad.kernel.Role.CHILD_MINDER;
import static dk.traad.kernel.Role.EDUCATOR;
import static dk.traad.kernel.Role.HEALTH_VISITOR;
import static dk.traad.kernel.Role.LEADER;
import static dk.traad.kernel.Role.PP_ADVICE;
import static dk.traad.kernel.Role.SOCIAL_WORKER;
import static dk.traad.kernel.Role.TEACHER;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Opening the list of what one's unit has received. What stands on it was disclosed to that unit. */
enum ReceivedAction implements MunicipalityAction {
    OPEN_RECEIVED_HANDOVERS;

    @Override
    public Set<Role> roles() {
        return Set.of(EDUCATOR, CHILD_MINDER, TEACHER, LEADER, HEALTH_VISITOR, PP_ADVICE, SOCIAL_WORKER);
    }
}
